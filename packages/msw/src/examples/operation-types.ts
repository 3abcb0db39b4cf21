import type { OperationId, operations } from "@runout/spec";
import type { ExampleNames } from "../generated/examples.ts";

type Responses<Id extends OperationId> = operations[Id]["responses"];
type Parameters<Id extends OperationId> = operations[Id]["parameters"];

/** The documented statuses of an operation. */
export type StatusOf<Id extends OperationId> = keyof Responses<Id> & number;

/** By media type, what a response contains. */
type ContentOf<Id extends OperationId, Status extends StatusOf<Id>> = Responses<Id>[Status] extends {
  content: infer Content;
}
  ? Content
  : never;

/** The body of a response, in any media type. Never where it has none. */
export type ResponseBodyOf<Id extends OperationId, Status extends StatusOf<Id>> = ContentOf<Id, Status>[keyof ContentOf<
  Id,
  Status
>];

/** Whether a response is JSON, text, or has no body. */
export type KindOf<Id extends OperationId, Status extends StatusOf<Id>> = [ContentOf<Id, Status>] extends [never]
  ? "empty"
  : keyof ContentOf<Id, Status> extends "application/json"
    ? "json"
    : "text";

/** The JSON that an operation is sent. Never where it takes none. */
export type RequestBodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

/** The parameters of the path. They are texts, as everywhere in MSW. */
export type PathOf<Id extends OperationId> =
  Parameters<Id> extends { path: infer Path } ? { readonly [Name in keyof Path]: string } : Record<never, never>;

/** The parameters of the query, by name. */
export type QueryOf<Id extends OperationId> =
  Parameters<Id> extends { query?: infer Query }
    ? { [Name in keyof Query]-?: TextOf<Exclude<Query[Name], undefined>> }
    : Record<never, never>;

/** A value as it stands in an address. */
type TextOf<Value> = Value extends string ? Value : Value extends number | boolean ? `${Value}` : string;

/** The statuses of an operation whose responses have examples. */
export type ExampleStatusOf<Id extends OperationId> = keyof ExampleNames[Id] & StatusOf<Id>;

/** The names of the examples of a response. */
export type ExampleNameOf<Id extends OperationId, Status> = Status extends keyof ExampleNames[Id]
  ? ExampleNames[Id][Status]
  : never;
