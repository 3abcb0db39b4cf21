import type { SecurityRequirement } from "../openapi/document.ts";
import { isOAuthHeader, type SignedRequest } from "./signed-request.ts";

/** What a request presents to say who makes it. */
export type Credentials =
  | { kind: "none" }
  | { kind: "token"; token: string }
  | { kind: "keySecret"; key: string; secret: string }
  | { kind: "oauth"; request: SignedRequest };

/** Credentials as they came, and the document's names for the places they came in. */
export interface Presented {
  credentials: Credentials;
  schemes: readonly string[];
}

/** The security schemes of the document that can be told apart here. */
export const SECURITY_SCHEMES = ["tokenHeader", "tokenQuery", "keySecretHeader", "keyQuery", "secretQuery", "oauth"];

const NONE: Presented = { credentials: { kind: "none" }, schemes: [] };

/**
 * Reads the credentials of a request: `Discogs token=T` or `Discogs key=K, secret=S` in the Authorization header, or
 * `token`, or `key` and `secret`, in the query. The header wins over the query. Before all of them, a request that is signed.
 *
 * @param signed what was read of an OAuth signature. @default none
 * @returns undefined where something is there that cannot be credentials
 */
export function readCredentials(
  authorization: string | undefined,
  query: Record<string, unknown>,
  signed: SignedRequest | "none" | "malformed" = "none",
): Presented | undefined {
  // A header of another kind wins over OAuth's parameters in the query or body.
  const header = authorization?.trim() ?? "";
  const isOther = header !== "" && !isOAuthHeader(header);
  if (signed !== "none" && !isOther) return signed === "malformed" ? undefined : bySignature(signed);
  if (header !== "") return readHeader(header);
  const { token, key, secret } = query;
  if (token !== undefined) return byToken(token, "tokenQuery");
  if (key !== undefined || secret !== undefined) return byKeyAndSecret(key, secret, ["keyQuery", "secretQuery"]);
  return NONE;
}

/** Whether one of an operation's requirements is met exactly: no scheme is missing, and none is there beside it. */
export function meetsSecurity(security: readonly SecurityRequirement[], schemes: readonly string[]): boolean {
  return security.some((requirement) => {
    const needed = Object.keys(requirement);
    return needed.length === schemes.length && needed.every((scheme) => schemes.includes(scheme));
  });
}

/** Whether credentials play no part in an operation, so that they are not looked at. */
export function isOpen(security: readonly SecurityRequirement[]): boolean {
  return security.every((requirement) => Object.keys(requirement).length === 0);
}

function readHeader(header: string): Presented | undefined {
  const [, parameters] = /^discogs\s+(.+)$/is.exec(header) ?? [];
  if (parameters === undefined) return undefined;
  const values = new Map<string, string>();
  for (const part of parameters.split(",")) {
    const [, name, value] = /^\s*(\w+)\s*=\s*"?([^"\s]+)"?\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined) return undefined;
    values.set(name.toLowerCase(), value);
  }
  const token = values.get("token");
  if (token !== undefined) return byToken(token, "tokenHeader");
  return byKeyAndSecret(values.get("key"), values.get("secret"), ["keySecretHeader"]);
}

function byToken(token: unknown, scheme: string): Presented | undefined {
  if (!isCredential(token)) return undefined;
  return { credentials: { kind: "token", token }, schemes: [scheme] };
}

function byKeyAndSecret(key: unknown, secret: unknown, schemes: readonly string[]): Presented | undefined {
  if (!isCredential(key) || !isCredential(secret)) return undefined;
  return { credentials: { kind: "keySecret", key, secret }, schemes };
}

/** Without a token the signature is an application's, which is what a key with its secret says too. */
function bySignature(request: SignedRequest): Presented {
  const scheme = request.oauth.get("oauth_token") ? "oauth" : "keySecretHeader";
  return { credentials: { kind: "oauth", request }, schemes: [scheme] };
}

/** Visible ASCII: nothing else can be sent in a header either. */
function isCredential(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}
