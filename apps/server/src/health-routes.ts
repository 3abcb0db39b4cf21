import { createHash, timingSafeEqual } from "node:crypto";
import { messageAnswer, type SiteRoute } from "@runout/http";
import { DatabaseUnavailableError } from "@runout/marketplace";
import type { Registry } from "prom-client";

/** Who may read the metrics: every caller, callers that send the token as `Authorization: Bearer`, or no caller. */
export type MetricsAccess = "open" | { token: string } | "closed";

const NOT_STORED = { "cache-control": "no-store" };
const OK = { headers: { "content-type": "application/json" }, body: JSON.stringify({ status: "ok" }) };

/**
 * `GET /healthz`: the process lives. `GET /readyz`: the database answers. `GET /metrics`: Prometheus text. None of them asks
 * for a caller's credentials or counts against the rate limit.
 *
 * @param ping rejects when the database does not answer
 */
export function healthRoutes(ping: () => Promise<void>, registry: Registry, metrics: MetricsAccess): SiteRoute[] {
  const routes: SiteRoute[] = [
    { method: "GET", path: "/healthz", headers: NOT_STORED, answer: () => OK },
    {
      method: "GET",
      path: "/readyz",
      headers: NOT_STORED,
      async answer({ report }) {
        try {
          await ping();
          return OK;
        } catch (error) {
          if (error instanceof DatabaseUnavailableError) throw error;
          report("warn", "the database does not answer", { err: error });
          return messageAnswer(503, "The database does not answer.");
        }
      },
    },
  ];
  if (metrics !== "closed") routes.push(metricsRoute(registry, metrics));
  return routes;
}

function metricsRoute(registry: Registry, access: Exclude<MetricsAccess, "closed">): SiteRoute {
  return {
    method: "GET",
    path: "/metrics",
    async answer({ headers, report }) {
      if (access !== "open" && !isBearerToken(access.token, String(headers.authorization ?? ""))) {
        report("info", "the credentials were refused", {
          status: 401,
          reason: "the metrics' token is missing or wrong",
        });
        return messageAnswer(401, "The metrics need a token.", { "www-authenticate": "Bearer" });
      }
      const body = await registry.metrics();
      return { headers: { ...NOT_STORED, "content-type": registry.contentType }, body };
    },
  };
}

/** Takes as long for every token. */
function isBearerToken(token: string, authorization: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const scheme = authorization.slice(0, "Bearer ".length);
  const presented = authorization.slice("Bearer ".length).trim();
  return scheme.toLowerCase() === "bearer " && timingSafeEqual(digest(presented), digest(token));
}
