import type { OperationId, operations } from "@runout/spec";
import type { Context } from "./context.ts";

type Parameters<Operation, Kind extends "path" | "query"> = Operation extends {
  parameters: { [K in Kind]?: infer Values };
}
  ? [Exclude<Values, undefined>] extends [never]
    ? Record<never, never>
    : Exclude<Values, undefined>
  : Record<never, never>;

type JsonOf<Content> = Content extends { content: { "application/json": infer Body } } ? Body : undefined;

/** JSON by its schema, and form-encoded text as it is. */
type BodyOf<Content> = Content extends { content: { "application/x-www-form-urlencoded": infer Text } }
  ? Text
  : JsonOf<Content>;

/** What an operation is given: its path and query parameters with the document's defaults filled in, and its body. */
export interface InputOf<Operation> {
  path: Parameters<Operation, "path">;
  query: Parameters<Operation, "query">;
  body: Operation extends { requestBody: infer Body } ? JsonOf<Body> : undefined;
}

/** What an operation answers: the body of its success status, or nothing. */
export type OutputOf<Operation> = Operation extends { responses: infer Responses }
  ? [Extract<keyof Responses, 200 | 201>] extends [never]
    ? undefined
    : BodyOf<Responses[Extract<keyof Responses, 200 | 201>]>
  : never;

/** One function for each operation of the contract; a missing, extra or wrongly typed one does not compile. */
export type Handlers = {
  [Id in OperationId]: (context: Context, input: InputOf<operations[Id]>) => Promise<OutputOf<operations[Id]>>;
};

/** What the operation of this id is given. */
export type Input<Id extends OperationId> = InputOf<operations[Id]>;

/** What the operation of this id answers. */
export type Output<Id extends OperationId> = OutputOf<operations[Id]>;
