import type { Operation } from "@runout/http/openapi";
import {
  isOpen,
  meetsSecurity,
  originForm,
  readCredentials,
  readSignedRequest,
  UNAUTHENTICATED_MESSAGE,
} from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import type { Caller, Credentials, SignedRequest } from "@runout/marketplace";
import type { FastifyRequest } from "fastify";
import { readForm } from "./form-body.ts";
import { locate } from "./location.ts";

/** Who calls, and the OAuth signature for operations that check it themselves. */
export interface Admitted {
  caller: Caller;
  signed: SignedRequest | undefined;
}

/** What a signature without a user amounts to. */
const BY_APPLICATION = ["keySecretHeader"];
const ANONYMOUS: Caller = { level: "anonymous", user: undefined, application: undefined };

const refusal = (reason: string) => new HttpError(401, UNAUTHENTICATED_MESSAGE, reason);

/**
 * Says who is calling, as the operation's security asks: one of its requirements has to be met exactly. Where no credentials
 * play a part they are not looked at; where they are optional, those that are sent must still be right.
 *
 * @param publicUrl what clients call the server, for their signatures
 * @param authenticate looks the credentials up, and refuses unknown ones itself
 * @throws HttpError 401
 */
export async function admitCaller(
  request: FastifyRequest,
  { security, operationId }: Pick<Operation, "security" | "operationId">,
  publicUrl: string | undefined,
  authenticate: (credentials: Credentials, operationId: string) => Promise<Caller>,
): Promise<Admitted> {
  const signed = readSigned(request, publicUrl);
  if (isOpen(security)) {
    return { caller: ANONYMOUS, signed: typeof signed === "string" ? undefined : signed };
  }
  // Fastify's query parser always yields an object.
  const query = request.query as Record<string, unknown>;
  const presented = readCredentials(request.headers.authorization, query, signed);
  if (presented === undefined) throw refusal("what was sent in the place of credentials is none");
  const { credentials, schemes } = presented;
  if (!meetsSecurity(security, schemes)) {
    throw refusal(schemes.length === 0 ? "no credentials were sent" : `${schemes.join(" with ")} is not enough here`);
  }
  const caller = await authenticate(credentials, operationId);
  if (caller.level !== "application" || caller.whyNoUser === undefined) return { caller, signed: undefined };
  const { whyNoUser } = caller;
  if (!meetsSecurity(security, BY_APPLICATION)) throw refusal(`the call is not taken for a user's: ${whyNoUser}`);
  request.log.info({ reason: whyNoUser }, "a signed call is not taken for a user's");
  return { caller, signed: undefined };
}

function readSigned(request: FastifyRequest, publicUrl: string | undefined): ReturnType<typeof readSignedRequest> {
  const form = readForm(request);
  const { authorization } = request.headers;
  const target = originForm(request.raw.url);
  if (!/^\s*oauth\b/i.test(authorization ?? "") && form.length === 0 && !/oauth_/i.test(target)) return "none";
  // A body that holds nothing but the signature has been read with it.
  if (form.length > 0 && form.every(([name]) => name.startsWith("oauth_"))) request.body = undefined;
  const bases = [locate(request, publicUrl).baseUrl, locate(request, undefined).baseUrl].flatMap(writingsOf);
  // Some libraries sign a plus sign of the query as itself, where the standard reads a space.
  const targets = target.includes("+") ? [target, target.replaceAll("+", "%2B")] : [target];
  const [url = target, ...otherUrls] = targets.flatMap((one) => [...new Set(bases)].map((base) => `${base}${one}`));
  return readSignedRequest({ method: request.method, url, otherUrls, authorization, form });
}

/** A client may be told one scheme and port and sign another: what a proxy in between or its HTTP library made of them. */
function writingsOf(base: string): string[] {
  const withoutPort = base.replace(/^(https?:\/\/(?:\[[^\]]*\]|[^/:]*)):\d+/, "$1");
  return [base, withoutPort, otherScheme(base), otherScheme(withoutPort)];
}

const otherScheme = (base: string): string =>
  base.startsWith("https:") ? base.replace("https:", "http:") : base.replace("http:", "https:");
