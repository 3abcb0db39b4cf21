import type { ValidateFunction } from "ajv";
import type { Answer } from "../exchange.ts";
import { dereference, type OpenApiDocument, type Schema } from "../openapi/document.ts";
import { type DocumentedResponse, type Operation, readResponses } from "../openapi/read-operations.ts";
import { compileSchema } from "../request/compile-schema.ts";
import { createAjv } from "../request/create-ajv.ts";
import { closeComponents, closeSchema } from "./close-schema.ts";

/** An answer does not match its description. Thrown only where responses are validated. */
export class ResponseMismatchError extends Error {
  override readonly name = "ResponseMismatchError";
}

/** @throws ResponseMismatchError that names the operation, the status and what is wrong */
export type AnswerCheck = (answer: Answer) => void;

/** What answers of a document are held to. */
export interface AnswerChecks {
  /** The answers of an operation. */
  ofOperation: (operation: Operation) => AnswerCheck;
  /** Answers to requests that match no operation (`x-unrouted`). */
  unrouted: AnswerCheck;
}

type Validate = (value: unknown) => string | undefined;

const decoder = new TextDecoder();

/**
 * Compares answers with their description: the status, the media type, the body with keys that are not described, and
 * each described header. Refusals are answers too. An operation may also refuse what is no HTTP request, with a message
 * that `x-unrouted` shows for 400.
 */
export function answerChecks(document: OpenApiDocument): AnswerChecks {
  const ajv = createAjv();
  const components = closeComponents(document);
  const validators = new Map<Schema, Validate>();
  const unrouted = readResponses(document, document["x-unrouted"] ?? {});
  const notHttp = new Set(messagesOf(document, unrouted.get(400)));
  /** Bodies that are kept and sent again were checked when they were made. */
  const checked = new WeakSet<Uint8Array>();

  /** Compiled when first needed: most refusals share one schema, and many are never given. */
  function validatorOf(schema: Schema): Validate {
    let validate = validators.get(schema);
    if (validate === undefined) {
      const closed = closeSchema(document, schema);
      const compiled = typeof closed === "boolean" ? undefined : compileSchema(ajv, components, closed);
      validate = (value) => (compiled === undefined || compiled(value) ? undefined : reasonsOf(compiled));
      validators.set(schema, validate);
    }
    return validate;
  }

  function problemsOf({ status, headers, body }: Answer, described: DocumentedResponse): string[] {
    const problems: string[] = [];
    const { contentType, media } = described;
    if (headers["content-type"] !== contentType) {
      problems.push(`the media type is ${contentType ?? "none"}, not ${headers["content-type"] ?? "none"}`);
    } else if (media?.schema !== undefined && !(body && checked.has(body))) {
      const problem = bodyProblem(body, contentType, validatorOf(media.schema));
      if (problem !== undefined) problems.push(problem);
      else if (body && status < 300) checked.add(body);
    }
    for (const [name, { required, schema }] of Object.entries(described.headers)) {
      const text = headers[name.toLowerCase()];
      if (text === undefined && required) problems.push(`the header ${name} is missing`);
      const problem = text === undefined ? undefined : validatorOf(schema)(typedValue(text, schema));
      if (problem !== undefined) problems.push(`the header ${name} is "${text}": ${problem}`);
    }
    return problems;
  }

  const checkFor =
    (name: string, responses: ReadonlyMap<number, DocumentedResponse>): AnswerCheck =>
    (answer) => {
      const { status } = answer;
      const described = responses.get(status) ?? (isNotHttp(answer) ? unrouted.get(400) : undefined);
      if (described === undefined) {
        // A status that the caller of a sandbox asked for.
        if (answer.isInjected) return;
        const listed = [...responses.keys()].join(", ");
        throw mismatch(name, `the status ${status} is not described, only ${listed}`, answer);
      }
      const problems = problemsOf(answer, described);
      if (problems.length > 0) throw mismatch(name, `status ${status}: ${problems.join("; ")}`, answer);
    };

  const isNotHttp = ({ status, body }: Answer): boolean =>
    status === 400 && body !== undefined && notHttp.has(messageIn(parseJson(body)) ?? "");

  return {
    ofOperation: (operation) => checkFor(operation.operationId, operation.responses),
    unrouted: checkFor("a request without an operation", unrouted),
  };
}

function mismatch(name: string, reason: string, { status, body }: Answer): ResponseMismatchError {
  const said = status >= 400 && body ? messageIn(parseJson(body)) : undefined;
  const refusal = said === undefined ? "" : ` The refusal was: ${said}`;
  return new ResponseMismatchError(`The answer of ${name} does not match its description: ${reason}.${refusal}`);
}

function bodyProblem(
  body: Uint8Array | undefined,
  contentType: string | undefined,
  validate: Validate,
): string | undefined {
  if (body === undefined || body.byteLength === 0) return "no body";
  // Checked as a client will read it: JSON has no undefined and no Date.
  return validate(/\bjson\b/.test(contentType ?? "") ? parseJson(body) : decoder.decode(body));
}

function reasonsOf({ errors }: ValidateFunction): string {
  const reasons = errors?.map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
  return reasons?.join("; ") ?? "";
}

/** A header's text as the type that its schema names. */
function typedValue(text: string, schema: Schema): unknown {
  const { type } = Object(schema);
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return (type === "integer" || type === "number") && text.trim() !== "" ? Number(text) : text;
}

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
};

/** The messages of a response's examples. */
function messagesOf(document: OpenApiDocument, response: DocumentedResponse | undefined): string[] {
  return Object.values(response?.media?.examples ?? {}).flatMap(
    (example) => messageIn(dereference<{ value?: unknown }>(document, example).value) ?? [],
  );
}

function messageIn(body: unknown): string | undefined {
  const { message } = Object(body);
  return typeof message === "string" ? message : undefined;
}
