import type { operations } from "../contract.ts";

/** The operations of the contract. */
export type OperationId = keyof operations;

type Parameters<Id extends OperationId> = operations[Id]["parameters"];
/** Nothing adds nothing to an intersection. */
type Known<Part> = [Part] extends [never] ? unknown : Part;
type PathOf<Id extends OperationId> = Parameters<Id> extends { path: infer Path } ? Known<Path> : unknown;
type QueryOf<Id extends OperationId> =
  Parameters<Id> extends { query: infer Query }
    ? Known<Query>
    : Parameters<Id> extends { query?: infer Query }
      ? Known<Exclude<Query, undefined>>
      : unknown;
type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : unknown;
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** What an operation is called with: its path and query parameters and the properties of its body, side by side. */
export type ParametersOf<Id extends OperationId> = Flat<PathOf<Id> & QueryOf<Id> & BodyOf<Id>>;

type ContentOf<Response> = Response extends { content: { "application/json": infer Json } }
  ? Json
  : Response extends { content: { "application/x-www-form-urlencoded": infer Text } }
    ? Text
    : undefined;

/** What an operation answers when it succeeds; undefined where that has no body. */
export type DataOf<Id extends OperationId> = {
  [Status in keyof operations[Id]["responses"]]: Status extends 200 | 201 | 204
    ? ContentOf<operations[Id]["responses"][Status]>
    : never;
}[keyof operations[Id]["responses"]];
