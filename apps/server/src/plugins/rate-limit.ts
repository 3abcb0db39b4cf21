import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { HttpError } from "../http-error.ts";
import { readCredentials } from "./credentials.ts";
import { RequestWindow } from "./request-window.ts";

const LIMIT_WITH_CREDENTIALS = 60;
const LIMIT_WITHOUT_CREDENTIALS = 25;

/**
 * Limits calls per source address and tells the caller about it in the headers of every answer.
 *
 * @param options.refuses whether a call above the limit is refused; the headers are sent either way
 * @param options.now the marketplace's clock, so that a test can wait a minute without waiting
 * @returns a function that adds the headers to an answer that no hook sees
 */
export function limitRate(app: FastifyInstance, options: { refuses: boolean; now: () => Date }) {
  const window = new RequestWindow(options.now);

  function addHeaders(request: FastifyRequest, reply: FastifyReply): void {
    const limit = limitOf(request);
    const used = window.used(request.ip);
    reply.headers({
      "x-discogs-ratelimit": limit,
      "x-discogs-ratelimit-used": used,
      "x-discogs-ratelimit-remaining": Math.max(0, limit - used),
    });
  }

  app.addHook("onRequest", async (request, reply) => {
    const counts = request.routeOptions.config.counted !== false && request.method !== "OPTIONS";
    const allowed = !counts || window.take(request.ip, limitOf(request));
    addHeaders(request, reply);
    if (!allowed && options.refuses) throw new HttpError(429, "You are making requests too quickly.");
  });
  return addHeaders;
}

function limitOf(request: FastifyRequest): number {
  // Fastify's query parser always yields an object, except for a URL that it could not read.
  const query = Object(request.query) as Record<string, unknown>;
  const presented = readCredentials(request.headers.authorization, query);
  return presented && presented.schemes.length > 0 ? LIMIT_WITH_CREDENTIALS : LIMIT_WITHOUT_CREDENTIALS;
}
