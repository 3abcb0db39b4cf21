import { mergeSlashes, originForm } from "@runout/http/request";
import { allowHeader, HttpError, isPreflight, methodNotAllowed, NOT_FOUND_MESSAGE } from "@runout/http/response";
import type { FastifyInstance } from "fastify";
import type { RouteMethods } from "./route-methods.ts";

/**
 * Answers what no route takes: `OPTIONS` on a known path with 204, another method on a known path with 405, and an unknown
 * path with 404, also one that ends with a slash where a parameter would stand. A browser that asks whether a page may call an
 * unknown path is not refused, or the page could not read the 404.
 */
export function answerUnrouted(app: FastifyInstance, routeMethods: RouteMethods): void {
  // The router lets a parameter at the end of a path be empty.
  app.addHook<{ Params: Record<string, string> }>("onRequest", async ({ params, method, headers }) => {
    if (!isPreflight(method, headers) && Object.values(params).includes(""))
      throw new HttpError(404, NOT_FOUND_MESSAGE);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const [path = ""] = originForm(request.raw.url).split("?", 1);
    const methods = routeMethods.ofPath(mergeSlashes(path));
    if (methods === undefined && isPreflight(request.method, request.headers)) return reply.code(204).send();
    if (methods === undefined) throw new HttpError(404, NOT_FOUND_MESSAGE);
    reply.header("allow", allowHeader(methods));
    reply.header("access-control-allow-methods", allowHeader(methods));
    if (request.method === "OPTIONS") return reply.code(204).send();
    throw methodNotAllowed(request.method, methods);
  });
}
