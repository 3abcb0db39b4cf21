import { type OperationId, operationTable } from "@runout/spec";
import type { HttpHandler } from "msw";
import { createHandlers, type ExampleChoice, type HandlersOptions } from "./create-handlers.ts";

export interface ExampleHandlersOptions extends HandlersOptions {
  /** The responses of single operations. @default the first example of success of each */
  examples?: { [Id in OperationId]?: ExampleChoice<Id> } | undefined;
}

/**
 * Makes a handler for every operation, which answers every request with an example of the contract. Nothing is stored and nothing
 * is checked; `@runout/msw/stateful` does both.
 *
 * @throws RangeError for a status or an example that the contract does not have, which only plain JavaScript can give
 * @example
 * const server = setupServer(...exampleHandlers({ examples: { getOrder: { status: 200, example: "shippedOrder" } } }));
 */
export function exampleHandlers({ examples = {}, ...options }: ExampleHandlersOptions = {}): HttpHandler[] {
  const handlers = createHandlers(options);
  // The keys of the table are its ids.
  const ids = Object.keys(operationTable) as OperationId[];
  return ids.map((id) => {
    const { [id]: handler } = handlers;
    // Both are typed by the same id.
    return (handler as (choice: unknown) => HttpHandler)(examples[id]);
  });
}
