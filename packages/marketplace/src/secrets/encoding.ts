const encoder = new TextEncoder();

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Bytes in base64 (RFC 4648, 4), with padding. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Bytes in base64url (RFC 4648, 5), without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** @throws DOMException where the text is not base64url */
export const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

/**
 * Whether two texts are the same. Takes as long for every pair of one length, so that the time does not tell how many characters
 * of a secret were guessed.
 */
export function isSameSecret(presented: string, expected: string): boolean {
  const [left, right] = [utf8(presented), utf8(expected)];
  if (left.length !== right.length) return false;
  let difference = 0;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
  return difference === 0;
}
