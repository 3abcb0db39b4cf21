import { HttpError, readCredentials } from "@runout/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallCounter } from "../rate-limit/call-counter.ts";
import { isFormEncoded, readForm } from "./form-body.ts";

const LIMIT_WITH_CREDENTIALS = 60;
const LIMIT_WITHOUT_CREDENTIALS = 25;

/**
 * Limits calls per source address and tells the caller about it in the headers of every answer.
 *
 * @param options.refuses whether a call above the limit is refused; the headers are sent either way
 * @returns a function that adds the headers to an answer that no hook sees
 */
export function limitRate(app: FastifyInstance, options: { refuses: boolean; counter: CallCounter }) {
  const { refuses, counter } = options;

  async function addHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    tell(reply, limitOf(request), await counter.used(request.ip));
  }

  async function count(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const limit = limitOf(request);
    const { allowed, used } = await counter.take(request.ip, limit);
    tell(reply, limit, used);
    if (!allowed && refuses) throw new HttpError(429, "You are making requests too quickly.");
  }

  app.addHook("onRequest", async (request, reply) => {
    const counts = request.routeOptions.config.counted !== false && request.method !== "OPTIONS";
    await (counts && !isSignedByBody(request) ? count : addHeaders)(request, reply);
  });
  app.addHook("preValidation", async (request, reply) => {
    if (request.routeOptions.config.counted !== false && isSignedByBody(request)) await count(request, reply);
  });
  return addHeaders;
}

/** Whether the credentials, if any, are in the body, so that the ceiling is known only when that is there. */
function isSignedByBody(request: FastifyRequest): boolean {
  return isFormEncoded(request) && presentedIn(request) === 0;
}

function tell(reply: FastifyReply, limit: number, used: number): void {
  reply.headers({
    "x-discogs-ratelimit": limit,
    "x-discogs-ratelimit-used": used,
    "x-discogs-ratelimit-remaining": Math.max(0, limit - used),
  });
}

function limitOf(request: FastifyRequest): number {
  const isSigned = readForm(request).some(([name]) => name === "oauth_consumer_key");
  return isSigned || presentedIn(request) > 0 ? LIMIT_WITH_CREDENTIALS : LIMIT_WITHOUT_CREDENTIALS;
}

/** How many credentials header and query present, be they right or wrong. */
function presentedIn({ headers, query }: FastifyRequest): number {
  const { authorization = "" } = headers;
  // Fastify's query parser always yields an object, except for a URL that it could not read.
  const parameters = Object(query) as Record<string, unknown>;
  const isSigned = /^\s*oauth\s/i.test(authorization) || (!authorization.trim() && "oauth_consumer_key" in parameters);
  return isSigned ? 1 : (readCredentials(authorization, parameters)?.schemes.length ?? 0);
}
