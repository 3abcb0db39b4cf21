import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { OpenApiDocument } from "./document.ts";
import { moveLeniency } from "./lenient-query.ts";

/** An operation as Prism reads it: references resolved, path and operation parameters joined. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type DocumentedResponse = Operation["responses"][number];

type Instance = ReturnType<typeof createInstance>;
export type MockRequest = Parameters<Instance["request"]>[0];

/** One thing that is wrong with a request or an answer. */
export interface Violation {
  /** Where: `["body", "tracking", "carrier"]`, `["query", "page"]`; empty for the whole request. */
  path: readonly string[];
  /** The JSON Schema keyword that failed, `required` for a missing body, or 401 for missing credentials. */
  code: string | number;
  /** Prism's own sentence. */
  message: string;
}

/** Which answer to give: a status, and an example of it, or values made up from its schema. */
export interface Choice {
  status: number;
  example: string | undefined;
  dynamic: boolean;
}

export interface Prism {
  operations: readonly Operation[];
  /** Everything that is wrong with a request to an operation. */
  check: (operation: Operation, request: MockRequest) => Promise<Violation[]>;
  /** The body of an answer, and where it does not fit its own schema. */
  answer: (
    operation: Operation,
    request: MockRequest,
    choice: Choice,
  ) => Promise<{ body: unknown; violations: Violation[] }>;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const QUIET = { isProxy: false, errors: false, upstreamProxy: undefined } as const;

/**
 * Prism in two halves: one judges requests, the other makes answers. Prism's own way from a bad request to an answer is not
 * used, because it answers with the document's example, which says what was wrong with some other request.
 */
export async function createPrism(document: OpenApiDocument): Promise<Prism> {
  // A copy, because Prism resolves references in place. Without a dialect it reads schemas by draft 7, unlike OpenAPI 3.1.
  const copy = { jsonSchemaDialect: DIALECT, ...structuredClone(document) };
  moveLeniency(copy);
  const operations = await getHttpOperationsFromSpec(copy);
  const logger = createLogger("mock", { level: "silent" });
  const judging = { ...QUIET, checkSecurity: true, validateRequest: true, validateResponse: false };
  const answering = { ...QUIET, checkSecurity: false, validateRequest: false, validateResponse: true };
  const judge = createInstance(
    { ...judging, mock: { dynamic: false } },
    { logger, mock: () => () => right({ statusCode: 200 }) },
  );
  const mocker = createInstance({ ...answering, mock: { dynamic: false } }, { logger });

  return {
    operations,
    async check(operation, request) {
      const { validations } = unwrap(await judge.request(request, [operation])());
      return validations.input.map(toViolation);
    },
    async answer(operation, request, { status, example, dynamic }) {
      // A new object each time: Prism writes what it negotiated into it.
      const mock = { code: status, dynamic, ...(example === undefined ? {} : { exampleKey: example }) };
      const { output, validations } = unwrap(await mocker.request(request, [operation], { ...answering, mock })());
      // Prism takes a form-encoded text apart before it compares it with a schema that describes the text.
      const comparable = typeof output.body !== "string";
      return { body: output.body, violations: comparable ? validations.output.map(toViolation) : [] };
    },
  };
}

function toViolation({
  path = [],
  code = "",
  message,
}: {
  path?: string[];
  code?: string | number;
  message: string;
}): Violation {
  return { path, code, message };
}

/** Prism speaks fp-ts, whose Either is a plain tagged object. */
type Either<Value> = { _tag: "Left"; left: Error } | { _tag: "Right"; right: Value };

function right<Value>(value: Value): { _tag: "Right"; right: Value } {
  return { _tag: "Right", right: value };
}

function unwrap<Value>(either: Either<Value>): Value {
  if (either._tag === "Left") throw either.left;
  return either.right;
}
