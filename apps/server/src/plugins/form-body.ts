import { HttpError } from "@runout/http";
import type { FastifyRequest } from "fastify";

/** Bytes of the longest form that is read: 1,000 pairs of names and values as long as OAuth's fit twice. */
export const MAX_FORM_BYTES = 65_536;
const MAX_FORM_PAIRS = 1000;

/** Whether a request has a form-encoded body, as the client declared it. */
function isFormEncoded({ declaredType, raw }: FastifyRequest): boolean {
  return /^\s*application\/x-www-form-urlencoded\b/i.test(declaredType ?? raw.headers["content-type"] ?? "");
}

/**
 * Whether a request has a form that holds a signature or is part of what one covers, so that the caller is known only when the
 * body is there. Where header or query hold credentials of another kind, it is not.
 */
export function isSignedForm(request: FastifyRequest): boolean {
  // What does not count against the rate limit is the server's own, and asks for no signature.
  if (request.routeOptions.config.counted === false || !isFormEncoded(request)) return false;
  const { authorization = "" } = request.headers;
  if (authorization.trim()) return /^\s*oauth\b/i.test(authorization);
  // Fastify's query parser always yields an object, except for a URL that it could not read.
  const names = Object.keys(Object(request.query));
  return names.some((name) => name.startsWith("oauth_")) || !names.some((name) => /^(token|key|secret)$/.test(name));
}

/** Whether a form is longer than any that is read, as its header says. */
export const isDeclaredTooLong = ({ headers }: FastifyRequest): boolean =>
  Number(headers["content-length"]) > MAX_FORM_BYTES;

/** Said of a form that is longer than any that is read. */
export const formTooLarge = () =>
  new HttpError(
    413,
    `The form-encoded body is too large; at most ${MAX_FORM_BYTES} bytes and ${MAX_FORM_PAIRS} pairs are taken.`,
  );

const formsRead = new WeakMap<FastifyRequest, [string, string][]>();

/**
 * The decoded pairs of a body that is a signed form; none of any other, or while it is not there. It is read once.
 *
 * @throws HttpError 413 for one with too many pairs
 */
export function readForm(request: FastifyRequest): [string, string][] {
  const read = formsRead.get(request);
  if (read) return read;
  if (!Buffer.isBuffer(request.body) || !isSignedForm(request)) return [];
  // One that is refused has no pairs from then on, for whoever asks while the refusal is answered.
  formsRead.set(request, []);
  const pairs = [...parseForm(request.body)];
  formsRead.set(request, pairs);
  return pairs;
}

/**
 * Reads a form. The platform's parser takes time that grows with the square of the number of names without a value, so they are
 * counted first.
 *
 * @throws HttpError 413 for one that is too long or has too many pairs
 */
export function parseForm(bytes: Buffer): URLSearchParams {
  let pairs = 1;
  for (const byte of bytes) if (byte === AMPERSAND) pairs += 1;
  if (pairs > MAX_FORM_PAIRS || bytes.length > MAX_FORM_BYTES) throw formTooLarge();
  return new URLSearchParams(bytes.toString("utf8"));
}

const AMPERSAND = 0x26;
