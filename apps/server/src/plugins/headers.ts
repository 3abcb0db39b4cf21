import type { OpenApiDocument } from "@runout/http/openapi";
import { cacheControl, crossOriginHeaders } from "@runout/http/response";
import type { FastifyInstance, FastifyReply } from "fastify";
import { schemeOf } from "./location.ts";
import type { RouteMethods } from "./route-methods.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether the answer is a user's own, so that only their browser may keep it. */
    isPersonal: boolean;
  }
}

const HEADERS = {
  "x-discogs-media-type": "discogs.v2",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
};

/** Half a year, as the real service sends. */
const STRICT_TRANSPORT_SECURITY = "max-age=15552000";

/**
 * The headers that the real service sends with every answer. Pages of any origin may read more of them than there, where only
 * `Location` can be read: a browser client could else see neither its limit nor the next page.
 *
 * A browser is told to insist on HTTPS only where it has come by HTTPS: to the server itself, or to a proxy that is trusted.
 *
 * @returns a function that adds them to an answer that no hook sees
 */
export function addStaticHeaders(
  app: FastifyInstance,
  routeMethods: RouteMethods,
  documents: readonly OpenApiDocument[],
) {
  const headers = { ...HEADERS, ...crossOriginHeaders(documents) };
  function addHeaders(reply: FastifyReply): void {
    reply.headers(headers);
    if (schemeOf(reply.request) === "https") reply.header("strict-transport-security", STRICT_TRANSPORT_SECURITY);
  }
  app.decorateRequest("isPersonal", false);
  app.addHook("onRequest", async (request, reply) => {
    addHeaders(reply);
    const methods = routeMethods.ofRoute(request.routeOptions.url ?? "");
    if (methods !== undefined) reply.header("access-control-allow-methods", methods.join(", "));
  });
  app.addHook("onSend", async (request, reply) => {
    const { statusCode } = reply;
    const isKept = (statusCode >= 200 && statusCode < 300) || statusCode === 304;
    if (!isKept || reply.hasHeader("cache-control")) return;
    reply.header("cache-control", cacheControl(request.isPersonal));
  });
  return addHeaders;
}
