import type { OpenApiDocument } from "@runout/http/openapi";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** An operation as Prism reads it: references resolved, path and operation parameters joined. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type DocumentedResponse = PrismOperation["responses"][number];

type Instance = ReturnType<typeof createInstance>;
export type MockRequest = Parameters<Instance["request"]>[0];

/** A mismatch between a body and its schema. */
export interface Violation {
  /** Where: `["body", "tracking", "carrier"]`. */
  path: readonly string[];
  /** The JSON Schema keyword that failed. */
  code: string | number;
  /** Prism's own sentence. */
  message: string;
}

/** Which response to give: a status, and an example of it, or values generated from its schema. */
export interface ChosenResponse {
  status: number;
  example: string | undefined;
  dynamic: boolean;
}

export interface Prism {
  /** By operationId. */
  operations: ReadonlyMap<string, PrismOperation>;
  /** The body of a response, and where it does not match its own schema. */
  answer: (
    operation: PrismOperation,
    request: MockRequest,
    choice: ChosenResponse,
  ) => Promise<{ body: unknown; violations: Violation[] }>;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const ANSWERING = {
  isProxy: false,
  errors: false,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: true,
} as const;

/** Prism makes bodies. It does not validate requests: it accepts some that the server refuses, and the other way round. */
export async function createPrism(document: OpenApiDocument): Promise<Prism> {
  // A copy, because Prism resolves references in place. Without a dialect it reads schemas by draft 7, unlike OpenAPI 3.1.
  const copy = { jsonSchemaDialect: DIALECT, ...structuredClone(document) };
  const operations = await getHttpOperationsFromSpec(copy);
  const logger = createLogger("mock", { level: "silent" });
  const mocker = createInstance({ ...ANSWERING, mock: { dynamic: false } }, { logger });

  return {
    operations: new Map(operations.map((operation) => [String(operation.iid), operation])),
    async answer(operation, request, { status, example, dynamic }) {
      // A new object each time: Prism writes what it negotiated into it.
      const mock = { code: status, dynamic, ...(example === undefined ? {} : { exampleKey: example }) };
      const { output, validations } = unwrap(await mocker.request(request, [operation], { ...ANSWERING, mock })());
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

function unwrap<Value>(either: Either<Value>): Value {
  if (either._tag === "Left") throw either.left;
  return either.right;
}
