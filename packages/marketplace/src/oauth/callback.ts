import { invalidCallback } from "./oauth-refusals.ts";

/** Shown to the user instead of being sent anywhere. */
export const OUT_OF_BAND = "oob";

/** What a browser would run or open by itself. Applications on phones have schemes of their own, so others are taken. */
const UNSAFE = new Set([
  "javascript:",
  "data:",
  "vbscript:",
  "file:",
  "blob:",
  "about:",
  "view-source:",
  "ws:",
  "wss:",
]);

/**
 * Reads where a user is to be sent back to. Nothing, or `oob`, is to be shown the verifier.
 *
 * @param registered the one address that the application may use, its query aside; null for any
 * @throws BadRequest
 */
export function readCallback(text: string | undefined, registered: string | null): string {
  if (!text || text === OUT_OF_BAND) return OUT_OF_BAND;
  if (!URL.canParse(text)) throw invalidCallback();
  const url = new URL(text);
  if (UNSAFE.has(url.protocol) || url.username || url.password) throw invalidCallback();
  if (registered !== null && addressOf(url) !== addressOf(new URL(registered))) throw invalidCallback();
  // As it was understood: what was sent may hold characters that no header takes.
  return url.href;
}

const addressOf = ({ protocol, host, pathname }: URL): string => `${protocol}//${host}${pathname}`;

/** Adds an answer to the address that a user is sent back to; what the address holds already stays as it is written. */
export function callbackWith(callback: string, answer: Record<string, string>): string {
  const [, address = "", fragment = ""] = /^([^#]*)(#.*)?$/s.exec(callback) ?? [];
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams(answer)}${fragment}`;
}
