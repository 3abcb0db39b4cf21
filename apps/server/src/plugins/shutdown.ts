import type { FastifyInstance } from "fastify";

/**
 * Lets the calls under way finish when the server closes, and ends their connections with the answer. Without that a client
 * that keeps its connection open would hold up the end of the process until the connection's own timeout.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (closing) reply.header("connection", "close");
  });
}
