import * as messages from "@runout/spec/messages";
import { HttpError } from "../response/http-error.ts";
import { isOAuthHeader } from "./credentials.ts";

/** Bytes of the longest form that is read: 1,000 pairs of names and values as long as OAuth's fit twice. */
export const MAX_FORM_BYTES = 65_536;
const MAX_FORM_PAIRS = 1000;

/** A name and its value, decoded. */
export type Pair = readonly [name: string, value: string];

/** What of a request shows whether its body is a form with a signature. */
export interface FormRequest {
  /** As the client declared it. */
  contentType: string | undefined;
  authorization: string | undefined;
  queryNames: readonly string[];
}

/**
 * Whether a request has a form that holds a signature or is part of what one covers, so that the caller is known only when the
 * body is there. Where header or query hold credentials of another kind, it is not.
 */
export function isSignedForm({ contentType, authorization = "", queryNames }: FormRequest): boolean {
  if (!/^\s*application\/x-www-form-urlencoded\b/i.test(contentType ?? "")) return false;
  if (authorization.trim()) return isOAuthHeader(authorization);
  return (
    queryNames.some((name) => name.startsWith("oauth_")) ||
    !queryNames.some((name) => /^(token|key|secret)$/.test(name))
  );
}

/** Said of a form that is longer than any that is read. */
export const formTooLarge = () =>
  new HttpError(413, messages.FormTooLarge({ bytes: MAX_FORM_BYTES, pairs: MAX_FORM_PAIRS }));

/**
 * Reads a form. The platform's parser takes time that grows with the square of the number of names without a value, so they are
 * counted first.
 *
 * @throws HttpError 413 for one that is too long or has too many pairs
 */
export function parseForm(bytes: Uint8Array): URLSearchParams {
  let pairs = 1;
  for (const byte of bytes) if (byte === AMPERSAND) pairs += 1;
  if (pairs > MAX_FORM_PAIRS || bytes.length > MAX_FORM_BYTES) throw formTooLarge();
  return new URLSearchParams(decoder.decode(bytes));
}

const AMPERSAND = 0x26;
/** Bytes that are no UTF-8 become U+FFFD, and a byte order mark is a character like any other, as in a browser's form. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
