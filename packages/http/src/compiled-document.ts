import type { OpenApiDocument } from "./openapi/document.ts";
import type { Operation } from "./openapi/read-operations.ts";
import { createAjv } from "./request/create-ajv.ts";
import { type CallReader, compileCallReader } from "./request/operation-call.ts";
import { type AnswerChecks, answerChecks } from "./response/answer-checks.ts";

const documents = new WeakMap<OpenApiDocument, CompiledDocument>();

/**
 * What the operations of a document are compiled to. Each is compiled when it is first asked for, and once in a process however many
 * services serve the document: nothing in it depends on who serves it.
 */
export class CompiledDocument {
  readonly #document: OpenApiDocument;
  readonly #validators = { parameters: createAjv({ useDefaults: true }), bodies: createAjv() };
  readonly #readers = new Map<string, CallReader>();
  #answers: AnswerChecks | undefined;

  private constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** @param document not changed once it was given */
  static of(document: OpenApiDocument): CompiledDocument {
    const compiled = documents.get(document) ?? new CompiledDocument(document);
    documents.set(document, compiled);
    return compiled;
  }

  /** Reads and validates calls of an operation of this document. */
  readerOf(operation: Operation): CallReader {
    const { operationId } = operation;
    const reader = this.#readers.get(operationId) ?? compileCallReader(this.#validators, this.#document, operation);
    this.#readers.set(operationId, reader);
    return reader;
  }

  /** What the answers of this document are held to, where they are. */
  get answers(): AnswerChecks {
    this.#answers ??= answerChecks(this.#document);
    return this.#answers;
  }
}
