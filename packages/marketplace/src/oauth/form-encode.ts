/** Writes pairs as form-encoded text, the way the token endpoints answer. */
export const formEncode = (pairs: Record<string, string>): string => new URLSearchParams(pairs).toString();
