import { createHash, timingSafeEqual } from "node:crypto";
import { HttpError } from "@runout/http/response";
import { DatabaseUnavailableError } from "@runout/marketplace";
import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import { sendMessage, sendUnavailable } from "./errors.ts";

/** Who may read the metrics: every caller, callers that send the token as `Authorization: Bearer`, or no caller. */
export type MetricsAccess = "open" | { token: string } | "closed";

/**
 * `GET /healthz`: the process lives. `GET /readyz`: the database answers. `GET /metrics`: Prometheus text. None of them asks
 * for a caller's credentials or counts against the rate limit.
 *
 * @param ping rejects when the database does not answer
 */
export function addHealthRoutes(
  app: FastifyInstance,
  ping: () => Promise<void>,
  registry: Registry,
  metrics: MetricsAccess,
): void {
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
  if (metrics === "closed") return;
  app.get("/metrics", { config }, async (request, reply) => {
    if (metrics !== "open" && !presents(metrics.token, request.headers.authorization)) {
      reply.header("www-authenticate", "Bearer");
      throw new HttpError(401, "The metrics need a token.", "the metrics' token is missing or wrong");
    }
    const text = await registry.metrics();
    return reply
      .header("cache-control", "no-store")
      .header("content-type", registry.contentType)
      .send(Buffer.from(text));
  });
}

/** Takes as long for every token. */
function presents(token: string, authorization = ""): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const scheme = authorization.slice(0, "Bearer ".length);
  const presented = authorization.slice("Bearer ".length).trim();
  return scheme.toLowerCase() === "bearer " && timingSafeEqual(digest(presented), digest(token));
}
