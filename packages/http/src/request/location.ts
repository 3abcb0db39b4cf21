import * as messages from "@runout/spec/messages";
import { HttpError } from "../response/http-error.ts";
import type { Call } from "./call.ts";

/** A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
const HOST = /^([a-z0-9]([a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** What was asked for, from its first slash: a proxy's client writes scheme and host before it (RFC 9112, 3.2.2). */
const originForm = (url = "/"): string => (url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?#]*\//i, "/"));

/** A path as it is routed: slashes that follow each other count as one, as recordings show of the real service. */
const mergeSlashes = (path: string): string => (path.includes("//") ? path.replaceAll(/\/{2,}/g, "/") : path);

/** A target in its parts. */
export interface Target {
  /** From the first slash, with the query, and without a fragment, which no server is to be sent. */
  target: string;
  /** Percent-encoded as it came, with single slashes. */
  path: string;
  /** As it came, without its question mark. */
  query: string;
}

/** Takes apart what was asked for. */
export function readTarget(asked: string): Target {
  const [target = ""] = originForm(asked).split("#", 1);
  const mark = target.indexOf("?");
  if (mark === -1) return { target, path: mergeSlashes(target), query: "" };
  return { target, path: mergeSlashes(target.slice(0, mark)), query: target.slice(mark + 1) };
}

/** Whether the Host header came more than once, among names and values in turn. */
export function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}

/** Refuses a request with two Host headers (RFC 9112, 3.2): whatever stands before the server may have gone by the other one. */
export const severalHosts = () => new HttpError(400, messages.HostRepeated);

/** Hosts that were found to be right, so that a busy server checks each once. */
const knownHosts = new Set<string>();
const MAX_KNOWN_HOSTS = 1000;
/** Longer ones are checked each time: a caller may send any, up to the size of all headers. */
const MAX_KNOWN_LENGTH = 300;

/**
 * Scheme and authority that the client called. Every absolute URL in an answer starts from here, so that a client which reached
 * the server under some name can follow them under the same name.
 *
 * @throws HttpError 400 where the Host header is missing or cannot be part of a URL
 */
export function calledBase({ headers, addressedHost, scheme = "http" }: Call): string {
  const host = headers.host ?? addressedHost;
  if (host === undefined) throw new HttpError(400, messages.HostMissing);
  const base = `${scheme}://${host}`;
  if (knownHosts.has(base)) return base;
  if (typeof host !== "string" || !HOST.test(host) || !URL.canParse(`http://${host}`)) {
    throw new HttpError(400, messages.HostInvalid);
  }
  if (base.length > MAX_KNOWN_LENGTH) return base;
  if (knownHosts.size >= MAX_KNOWN_HOSTS) knownHosts.clear();
  knownHosts.add(base);
  return base;
}

/**
 * Everything that a client may have signed as the address of a request: it may be given one scheme and port and sign another, which
 * a proxy in between or its HTTP library made of them.
 *
 * @param bases the public base, and the one that was called
 */
export function signableUrls(bases: readonly string[], target: string): string[] {
  // Some libraries sign a plus sign of the query as itself, where the standard reads a space.
  const targets = target.includes("+") ? [target, target.replaceAll("+", "%2B")] : [target];
  const spellings = [...new Set(bases.flatMap(spellingsOf))];
  return targets.flatMap((one) => spellings.map((base) => `${base}${one}`));
}

function spellingsOf(base: string): string[] {
  const withoutPort = base.replace(/^(https?:\/\/(?:\[[^\]]*\]|[^/:]*)):\d+/, "$1");
  return [base, withoutPort, otherScheme(base), otherScheme(withoutPort)];
}

const otherScheme = (base: string): string =>
  base.startsWith("https:") ? base.replace("https:", "http:") : base.replace("http:", "https:");

const CREDENTIAL = /^(token|key|secret|oauth_\w+)$/i;

/** What a query with a credential has in it, the percent sign of an odd spelling at least. */
const SUSPECT = /token|key|secret|oauth|%/i;

/** Whether a key of a query, decoded or not, holds a credential, in any spelling that a client might try. */
export function isCredentialKey(name: string): boolean {
  return CREDENTIAL.test(decoded(name));
}

/** A raw query without its credentials; the rest keeps its order and spelling. */
export function withoutCredentials(query: string): string {
  if (!SUSPECT.test(query)) return query;
  return query
    .split("&")
    .filter((pair) => !isCredentialKey(pair.split("=", 1)[0] ?? ""))
    .join("&");
}

/** The server reads `%74oken` as `token`. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
