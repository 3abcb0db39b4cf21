import type { OperationId } from "@runout/spec";
import { documentedResponse, findExample, responseHeaders } from "./example-response.ts";
import type { ExampleNameOf, ExampleStatusOf, KindOf, ResponseBodyOf, StatusOf } from "./operation-types.ts";

declare const answers: unique symbol;

/** A response that the contract documents for an operation, or that was declared to be one. */
export interface OperationResponse<Id extends OperationId> extends Response {
  readonly [answers]: Id;
}

/** What a response may have besides its status and body. */
export interface ResponseOptions {
  /** More headers, or others than those that the contract's examples have. */
  headers?: HeadersInit;
}

interface JsonBuilder<Id extends OperationId, Body> {
  /** A body of one's own. */
  json(body: Body, options?: ResponseOptions): OperationResponse<Id>;
}
interface TextBuilder<Id extends OperationId, Body> {
  /** A body of one's own, in the media type that the contract has. */
  text(body: Body, options?: ResponseOptions): OperationResponse<Id>;
}
interface EmptyBuilder<Id extends OperationId> {
  empty(options?: ResponseOptions): OperationResponse<Id>;
}
interface ExampleBuilder<Id extends OperationId, Name> {
  /** An example of the contract. Addresses in it begin where the request was sent to. @default the first one */
  example(name?: Name, options?: ResponseOptions): OperationResponse<Id>;
}

/** What a response with a status can be made of. */
export type StatusBuilder<Id extends OperationId, Status extends StatusOf<Id>> = (KindOf<Id, Status> extends "json"
  ? JsonBuilder<Id, ResponseBodyOf<Id, Status>>
  : KindOf<Id, Status> extends "text"
    ? TextBuilder<Id, ResponseBodyOf<Id, Status>>
    : EmptyBuilder<Id>) &
  (Status extends ExampleStatusOf<Id> ? ExampleBuilder<Id, ExampleNameOf<Id, Status>> : unknown);

/** Makes the responses of an operation. */
export interface ResponseBuilder<Id extends OperationId> {
  /** Begins a response with a status that the contract documents. */
  <Status extends StatusOf<Id>>(status: Status): StatusBuilder<Id, Status>;
  /** Takes a response that the contract does not know, such as that of a proxy. */
  untyped(response: Response): OperationResponse<Id>;
}

export function createResponseBuilder<Id extends OperationId>(operationId: Id, url: string): ResponseBuilder<Id> {
  const withBody = (status: number, body: string | null, { headers }: ResponseOptions = {}) =>
    new Response(body, { status, headers: responseHeaders(documentedResponse(operationId, status), headers) });
  const begin = (status: number) => ({
    json: (body: unknown, options?: ResponseOptions) => withBody(status, JSON.stringify(body), options),
    text: (body: string, options?: ResponseOptions) => withBody(status, body, options),
    empty: (options?: ResponseOptions) => withBody(status, null, options),
    example: (name?: string, options?: ResponseOptions) =>
      findExample(operationId, status, name).respondTo(url, options?.headers),
  });
  // The types show of it what the contract has for the status.
  return Object.assign(begin, { untyped: (response: Response) => response }) as unknown as ResponseBuilder<Id>;
}
