import { routePattern } from "@runout/http/openapi";
import type { FastifyInstance } from "fastify";

export interface RouteMethods {
  /** The methods of a route as it was added: `/listings/:listing_id`. */
  ofRoute(route: string): readonly string[] | undefined;
  /** The methods of the route that a path, percent-encoded as it came, would match. */
  ofPath(path: string): readonly string[] | undefined;
}

/** Takes note of the methods of every route that is added from now on. */
export function noteRouteMethods(app: FastifyInstance): RouteMethods {
  const routes = new Map<string, { pattern: RegExp; methods: string[] }>();
  app.addHook("onRoute", ({ url, method }) => {
    const entry = routes.get(url) ?? { pattern: routePattern(url), methods: ["OPTIONS"] };
    entry.methods.unshift(...[method].flat());
    routes.set(url, entry);
  });
  return {
    ofRoute: (route) => routes.get(route)?.methods,
    ofPath: (path) => [...routes.values()].find(({ pattern }) => pattern.test(path))?.methods,
  };
}
