import type { Socket } from "node:net";
import { refuseConnection } from "@runout/http";
import type { FastifyInstance } from "fastify";

/** Answers what does not become a request, and writes it down. */
export function answerConnectionError(this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  const address = socket.remoteAddress;
  const status = refuseConnection(error, socket);
  // Not the error itself: it holds what was sent, which may be credentials.
  if (status !== undefined) this.log.info({ status, reason: error.code, address }, "a connection was refused");
}
