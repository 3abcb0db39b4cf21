import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    /** The Content-Type that the client sent. */
    declaredType: string | undefined;
  }
}

/**
 * Leaves every body to the registrar as bytes, whatever Content-Type it came with, misspelt or none: the real service reads
 * them all as JSON. Fastify would else refuse a media type that it cannot parse, and the QUERY method without one.
 */
export function keepBodiesRaw(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.decorateRequest("declaredType", undefined);
  app.addHook("onRequest", async (request) => {
    request.declaredType = request.raw.headers["content-type"];
    request.raw.headers["content-type"] = "application/json";
  });
}
