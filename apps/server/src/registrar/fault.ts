import { STATUS_CODES } from "node:http";
import { setTimeout } from "node:timers/promises";
import { dereference, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import { HttpError } from "@runout/http/response";
import type { FastifyReply } from "fastify";

/** A disturbance that the next call of an operation meets, so that a client's author can see how the client bears it. */
export interface Fault {
  /** Answered instead of carrying the call out. */
  status?: number | null | undefined;
  /** Milliseconds that the answer is held back. */
  latency_ms?: number | null | undefined;
  /** Whether the connection ends without an answer; without a status the call has been carried out by then. */
  cut?: boolean | null | undefined;
}

/** Whether the call is carried out before its fault is met. */
export const carriesOut = ({ status }: Fault): boolean => status === undefined || status === null;

/**
 * Meets a fault in place of the answer, or after the call was carried out and before it is answered.
 *
 * @returns whether the connection was cut, so that nothing must be sent any more
 * @throws HttpError with the fault's status and the message that the operation documents for it; the headers are on the reply then
 */
export async function meetFault(
  fault: Fault,
  document: OpenApiDocument,
  operation: Operation,
  reply: FastifyReply,
): Promise<boolean> {
  if (fault.latency_ms) await setTimeout(fault.latency_ms);
  if (fault.cut) {
    reply.hijack();
    reply.raw.socket?.destroy();
    return true;
  }
  if (fault.status) {
    for (const [name, value] of documentedHeaders(operation, fault.status)) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    throw new HttpError(fault.status, documentedMessage(document, operation, fault.status));
  }
  return false;
}

/** The headers that the operation documents for a status, each with its constant or first example. */
function documentedHeaders(operation: Operation, status: number): [name: string, value: string][] {
  const { headers = {} } = operation.responses.get(status) ?? {};
  return Object.entries(headers).flatMap(([name, schema]) => {
    const { const: constant, examples } = Object(schema);
    const value: unknown = constant ?? [examples].flat()[0];
    return value === undefined ? [] : [[name, String(value)]];
  });
}

/** The message of the first example that the operation documents for a status, else the status's own phrase. */
export function documentedMessage(document: OpenApiDocument, operation: Operation, status: number): string {
  const { examples } = operation.responses.get(status)?.media ?? {};
  for (const example of Object.values(examples ?? {})) {
    const { value } = dereference<{ value?: unknown }>(document, example);
    const message = typeof value === "string" ? value : Reflect.get(Object(value), "message");
    if (typeof message === "string") return message;
  }
  return STATUS_CODES[status] ?? `Status ${status}`;
}
