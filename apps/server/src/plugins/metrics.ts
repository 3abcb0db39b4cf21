import type { FastifyInstance } from "fastify";
import { Counter, Histogram, Registry } from "prom-client";

/**
 * Counts and times requests by operationId and status. Calls of no operation share one label, so that nobody can grow the
 * number of series from outside.
 */
export function measureRequests(app: FastifyInstance): Registry {
  const registry = new Registry();
  const labelNames = ["operation", "status"] as const;
  const requests = new Counter({
    name: "runout_http_requests_total",
    help: "Requests answered.",
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: "runout_http_request_duration_seconds",
    help: "Time from a request's arrival to the end of its answer.",
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    const labels = { operation: request.routeOptions.config.operationId ?? "none", status: reply.statusCode };
    requests.inc(labels);
    durations.observe(labels, reply.elapsedTime / 1000);
  });
  return registry;
}
