import type { Caller, Credentials } from "@runout/marketplace";
import type { FastifyRequest } from "fastify";
import { HttpError } from "../http-error.ts";
import type { SecurityRequirement } from "../registrar/document.ts";
import { readCredentials } from "./credentials.ts";

const ANONYMOUS: Caller = { level: "anonymous", user: undefined, application: undefined };

const refusal = () => new HttpError(401, "You must authenticate to access this resource.");

/**
 * Says who is calling, as the operation's security asks: one of its requirements has to be met exactly. Where no credentials
 * play a part they are not looked at; where they are optional, those that are sent must still be right.
 *
 * @param authenticate looks the credentials up, and refuses unknown ones itself
 * @throws HttpError 401
 */
export async function admitCaller(
  request: FastifyRequest,
  security: readonly SecurityRequirement[],
  authenticate: (credentials: Credentials) => Promise<Caller>,
): Promise<Caller> {
  if (security.every((requirement) => Object.keys(requirement).length === 0)) return ANONYMOUS;
  // Fastify's query parser always yields an object.
  const presented = readCredentials(request.headers.authorization, request.query as Record<string, unknown>);
  if (presented === undefined) throw refusal();
  const { credentials, schemes } = presented;
  const isMet = security.some((requirement) => {
    const needed = Object.keys(requirement);
    return needed.length === schemes.length && needed.every((scheme) => schemes.includes(scheme));
  });
  if (!isMet) throw refusal();
  return authenticate(credentials);
}
