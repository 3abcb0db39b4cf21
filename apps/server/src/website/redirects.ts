import type { FastifyInstance, FastifyRequest } from "fastify";

/** The website's pages that answers of the API link to, and the resource that shows the same thing. */
const PAGES: Record<string, string> = {
  "/sell/item/:id": "/marketplace/listings/:id",
  "/sell/order/:id": "/marketplace/orders/:id",
  "/user/:id": "/users/:id",
  "/release/:id": "/releases/:id",
  // An order names its feedback as a resource; no document describes what it holds.
  "/marketplace/orders/:id/feedback": "/marketplace/orders/:id",
};

/** There is no website here: its addresses lead to the API, so that every address in an answer leads somewhere. */
export function addRedirects(app: FastifyInstance, baseUrlOf: (request: FastifyRequest) => string): void {
  const config = { counted: false };
  for (const [page, resource] of Object.entries(PAGES)) {
    app.get<{ Params: { id: string } }>(page, { config }, async (request, reply) => {
      const path = resource.replace(":id", encodeURIComponent(request.params.id));
      return reply.redirect(`${baseUrlOf(request)}${path}`, 302);
    });
  }
  app.get<{ Querystring: { order?: string } }>("/sell/order_feedback", { config }, async (request, reply) => {
    return reply.redirect(
      `${baseUrlOf(request)}/marketplace/orders/${encodeURIComponent(request.query.order ?? "")}`,
      302,
    );
  });
}
