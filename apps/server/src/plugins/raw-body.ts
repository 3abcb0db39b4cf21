import { MAX_FORM_BYTES } from "@runout/http/request";
import type { FastifyInstance } from "fastify";
import { isSignedForm } from "./form-body.ts";

const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";

declare module "fastify" {
  interface FastifyRequest {
    /** The Content-Type that the client sent. */
    declaredType: string | undefined;
  }
}

/**
 * Leaves every body to the registrar as bytes, whatever Content-Type it came with, misspelt or none: the real service reads
 * them all as JSON. Fastify would else refuse a media type that it cannot parse, and the QUERY method without one.
 *
 * @param bodyLimit bytes of the largest body; a form that may hold a signature is read before anybody knows who calls, so it has
 *   a limit of its own
 */
export function keepBodiesRaw(app: FastifyInstance, bodyLimit: number): void {
  app.removeAllContentTypeParsers();
  const limits = { [FORM]: Math.min(MAX_FORM_BYTES, bodyLimit), "*": bodyLimit };
  for (const [type, limit] of Object.entries(limits)) {
    app.addContentTypeParser(type, { parseAs: "buffer", bodyLimit: limit }, (_request, body, done) => done(null, body));
  }
  app.decorateRequest("declaredType", undefined);
  app.addHook("onRequest", async (request) => {
    request.declaredType = request.raw.headers["content-type"];
    request.raw.headers["content-type"] = isSignedForm(request) ? FORM : JSON_TYPE;
  });
}
