import type { SecurityRequirement } from "../openapi/document.ts";
import type { Pair } from "./form.ts";

/** What a request presents to say who makes it. */
export type Credentials =
  | { kind: "none" }
  | { kind: "token"; token: string }
  | { kind: "keySecret"; key: string; secret: string }
  | { kind: "oauth"; request: SignedRequest };

/** Credentials as they came, and the document's names for where they came. */
export interface Presented {
  credentials: Credentials;
  schemes: readonly string[];
}

/** The security schemes of the document that can be distinguished here. */
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

/** Whether one of an operation's requirements is satisfied exactly: no scheme is missing, and none is there beside it. */
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

/** A request signed by OAuth 1.0a, as it came. */
export interface SignedRequest {
  method: string;
  /** What the client called, absolute, with its query. */
  url: string;
  /** Further ways in which a client may have written the same address when it signed. */
  otherUrls: readonly string[];
  /** Decoded pairs of a form-encoded body; empty otherwise. */
  form: readonly Pair[];
  /** Decoded `oauth_*` parameters, wherever they came from. */
  oauth: ReadonlyMap<string, string>;
  /** Pairs that came in the header, without `realm`, for the base string. */
  authorization: readonly Pair[];
}

/** The parts of a request that an OAuth signature covers. */
export interface Signable {
  method: string;
  /** Absolute, with its query. */
  url: string;
  otherUrls: readonly string[];
  authorization: string | undefined;
  /** Decoded pairs of a form-encoded body. */
  form: readonly Pair[];
}

/**
 * Reads a request that is signed by OAuth 1.0a, whose parameters may stand in the header, the query and a form-encoded body
 * (RFC 5849, 3.5), and be spread over them: clients put `oauth_callback` and `oauth_verifier` into the query, and the rest into
 * the header.
 *
 * @returns "none" where nothing of OAuth is there, "malformed" where one parameter has two values
 */
export function readSignedRequest(request: Signable): SignedRequest | "none" | "malformed" {
  const { method, url, otherUrls, form } = request;
  const header = readOAuthHeader(request.authorization) ?? [];
  const isHeader = header.length > 0;
  const elsewhere = [...queryOf(url), ...form];
  const everything = [...header, ...elsewhere];
  const oauth = new Map<string, string>();
  for (const [name, value] of everything) {
    if (!name.startsWith("oauth_")) continue;
    const known = oauth.get(name);
    if (known !== undefined && known !== value) return "malformed";
    oauth.set(name, value);
  }
  if (!isHeader && !oauth.has("oauth_consumer_key") && !oauth.has("oauth_signature")) return "none";
  // A client's library may repeat such a parameter in the header, and sign it once.
  const repeated = new Set(elsewhere.map(([name]) => name).filter((name) => name.startsWith("oauth_")));
  const authorization = header.filter(([name]) => !repeated.has(name));
  return { method, url, otherUrls, form, oauth, authorization };
}

/** Whether an Authorization header is OAuth's, be its parameters right or wrong. */
export const isOAuthHeader = (header: string): boolean => /^\s*oauth(\s|$)/i.test(header);

/** The pairs of an `Authorization: OAuth ...` header without `realm`; undefined for any other header. */
function readOAuthHeader(header: string | undefined): Pair[] | undefined {
  const [, parameters] = /^\s*oauth\s+(.+)$/is.exec(header ?? "") ?? [];
  if (parameters === undefined) return undefined;
  return readPairs(parameters).filter(([name]) => name.toLowerCase() !== "realm");
}

const NAME = /[^\s=,"]+\s*/y;
const VALUE = /=\s*(?:"([^"]*)"|([^\s,"]*))/y;

/**
 * Reads `name="value", other=value`, with blanks where clients put them and commas or not. A bare value may hold equal signs, as
 * base64 does; what is no pair is left out. No part of the text is read again: one expression for all of it would begin anew at
 * each letter of a name that no equal sign follows.
 */
function readPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < text.length; ) {
    NAME.lastIndex = index;
    const [name] = NAME.exec(text) ?? [];
    index += name?.length ?? 1;
    VALUE.lastIndex = index;
    const value = name === undefined ? null : VALUE.exec(text);
    if (name === undefined || value === null) continue;
    pairs.push([decode(name.trimEnd()), decode(value[1] ?? value[2] ?? "")]);
    index = VALUE.lastIndex;
  }
  return pairs;
}

/** The decoded pairs of an address's query; the platform's `URL` would refuse odd hosts. */
function queryOf(url: string): Pair[] {
  const [, query = ""] = /^[^?#]*\?([^#]*)/.exec(url) ?? [];
  return [...new URLSearchParams(query)];
}

/** A PLAINTEXT signature may come as it is, with signs of percent that encode nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
