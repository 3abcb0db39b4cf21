import type { FastifyInstance } from "fastify";
import { redactUrl } from "../redact-url.ts";

/** Writes one line per request when it is answered. Headers are not written: they hold credentials. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        url: redactUrl(request.raw.url ?? ""),
        operation: request.routeOptions.config.operationId,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        address: request.ip,
      },
      "answered",
    );
  });
}
