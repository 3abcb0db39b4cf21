import { readCredentials } from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallCounter } from "../rate-limit/call-counter.ts";
import { networkOf } from "../rate-limit/network-of.ts";
import { isDeclaredTooLong, isSignedForm, readForm } from "./form-body.ts";

const LIMIT_WITH_CREDENTIALS = 60;
const LIMIT_WITHOUT_CREDENTIALS = 25;

declare module "fastify" {
  interface FastifyRequest {
    /** Where the counter stood when this call was counted and its ceiling was not known yet. */
    countedAs: number | undefined;
  }
}

/**
 * Limits calls per source address and tells the caller about it in the headers of every answer. A call is counted before its
 * body is read. Where only the body can tell whether there are credentials, the higher ceiling decides whether it is read, and
 * then the call's own.
 *
 * @param options.refuses whether a call above the limit is refused; if not, nothing is counted
 * @returns a function that adds the headers to an answer that no hook sees
 */
export function limitRate(app: FastifyInstance, options: { refuses: boolean; counter: CallCounter }) {
  const { refuses, counter } = options;
  const tooMany = () => new HttpError(429, "You are making requests too quickly.");

  async function addHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    tell(reply, limitOf(request), refuses ? await counter.used(networkOf(request.ip)) : 0);
  }

  app.decorateRequest("countedAs", undefined);
  app.addHook("onRequest", async (request, reply) => {
    if (!refuses || !isCounted(request)) return;
    const limit = mayHoldCredentials(request) ? LIMIT_WITH_CREDENTIALS : limitOf(request);
    const { allowed, used } = await counter.take(networkOf(request.ip), limit);
    tell(reply, limit, used);
    if (!allowed) throw tooMany();
    request.countedAs = used;
  });
  app.addHook("preValidation", async (request, reply) => {
    const { countedAs } = request;
    if (countedAs === undefined || !mayHoldCredentials(request)) return;
    const limit = limitOf(request);
    tell(reply, limit, countedAs);
    if (countedAs > limit) throw tooMany();
  });
  app.addHook("onSend", async (request, reply) => {
    if (!refuses || !isCounted(request)) await addHeaders(request, reply);
  });
  return addHeaders;
}

const isCounted = ({ method, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.counted !== false && method !== "OPTIONS";

/** Whether the credentials, if any, are in the body, so that the ceiling is known only when that is there. */
const mayHoldCredentials = (request: FastifyRequest): boolean =>
  isSignedForm(request) && presentedIn(request) === 0 && !isDeclaredTooLong(request);

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
