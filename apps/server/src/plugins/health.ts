import { DatabaseUnavailableError } from "@runout/marketplace";
import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import { sendMessage, sendUnavailable } from "./errors.ts";

/**
 * `GET /healthz`: the process lives. `GET /readyz`: the database answers. `GET /metrics`: Prometheus text. None of them asks
 * for credentials or counts against the rate limit.
 *
 * @param ping rejects when the database does not answer
 */
export function addHealthRoutes(app: FastifyInstance, ping: () => Promise<void>, registry: Registry): void {
  const config = { counted: false };
  const ok = Buffer.from(JSON.stringify({ status: "ok" }));

  app.get("/healthz", { config }, async (_request, reply) => {
    return reply.header("cache-control", "no-store").header("content-type", "application/json").send(ok);
  });
  app.get("/readyz", { config }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await ping();
    } catch (error) {
      if (error instanceof DatabaseUnavailableError) return sendUnavailable(request, reply, error);
      request.log.warn({ err: error }, "the database does not answer");
      return sendMessage(reply, 503, "The database does not answer.");
    }
    return reply.header("content-type", "application/json").send(ok);
  });
  app.get("/metrics", { config }, async (_request, reply) => {
    const text = await registry.metrics();
    return reply
      .header("cache-control", "no-store")
      .header("content-type", registry.contentType)
      .send(Buffer.from(text));
  });
}
