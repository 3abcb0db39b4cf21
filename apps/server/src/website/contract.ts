import type { OpenApiDocument } from "@runout/http/openapi";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Serves the document that this server answers by at `/openapi.json`; the documentation's address leads there too. */
export function addContract(
  app: FastifyInstance,
  document: OpenApiDocument,
  baseUrlOf: (request: FastifyRequest) => string,
): void {
  const config = { counted: false };
  const bytes = Buffer.from(JSON.stringify(document));
  app.get("/openapi.json", { config }, async (_request, reply) => {
    return reply.header("content-type", "application/json").send(bytes);
  });
  app.get("/docs", { config }, async (request, reply) => reply.redirect(`${baseUrlOf(request)}/openapi.json`, 302));
}
