import type { FastifyInstance } from "fastify";

/**
 * Leaves every body to the registrar as bytes, whatever Content-Type it came with, misspelt or none: the real service reads
 * them all as JSON. Fastify would else refuse a media type that it cannot parse, and the QUERY method without one.
 */
export function keepBodiesRaw(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.addHook("onRequest", async ({ raw }) => {
    raw.headers["content-type"] = "application/json";
  });
}
