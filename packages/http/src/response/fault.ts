import type { Reply } from "../exchange.ts";
import { dereference, type OpenApiDocument } from "../openapi/document.ts";
import type { Operation } from "../openapi/read-operations.ts";
import { HttpError } from "./http-error.ts";
import { statusPhrase } from "./status-phrases.ts";

/** A disturbance of the next call of an operation, so that a client's author can see how the client bears it. */
export interface Fault {
  /** Answered instead of carrying the call out. */
  status?: number | null | undefined;
  /** Milliseconds that the answer is held back. */
  latency_ms?: number | null | undefined;
  /** Whether the connection ends without an answer; without a status the call has been carried out by then. */
  cut?: boolean | null | undefined;
}

/** Whether the call is carried out before its fault shows. */
export const carriesOut = ({ status }: Fault): boolean => status === undefined || status === null;

/**
 * Applies a fault in place of the answer, or after the call was carried out and before it is answered.
 *
 * @returns whether the connection is cut, so that there is nothing to be sent any more
 * @throws HttpError with the fault's status and the message that the operation documents for it; the headers are on the reply then
 */
export async function applyFault(
  fault: Fault,
  document: OpenApiDocument,
  operation: Operation,
  reply: Reply,
): Promise<boolean> {
  const { latency_ms: latency, status } = fault;
  if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
  if (fault.cut) {
    reply.isCut = true;
    return true;
  }
  if (status) {
    reply.isInjected = true;
    for (const [name, value] of documentedHeaders(operation, status)) reply.headers[name.toLowerCase()] ??= value;
    throw new HttpError(status, documentedMessage(document, operation, status));
  }
  return false;
}

/** The headers that the operation documents for a status, each with its constant or first example. */
function documentedHeaders(operation: Operation, status: number): [name: string, value: string][] {
  const { headers = {} } = operation.responses.get(status) ?? {};
  return Object.entries(headers).flatMap(([name, { schema }]) => {
    const { const: constant, examples } = Object(schema);
    const value: unknown = constant ?? [examples].flat()[0];
    return value === undefined ? [] : [[name, String(value)]];
  });
}

/** The message of the first example that the operation documents for a status, else the status's own phrase. */
function documentedMessage(document: OpenApiDocument, operation: Operation, status: number): string {
  const { examples } = operation.responses.get(status)?.media ?? {};
  for (const example of Object.values(examples ?? {})) {
    const { value } = dereference<{ value?: unknown }>(document, example);
    const message = typeof value === "string" ? value : Reflect.get(Object(value), "message");
    if (typeof message === "string") return message;
  }
  return statusPhrase(status);
}
