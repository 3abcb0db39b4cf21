import { checkText } from "./check-text.ts";

/**
 * Who makes the calls.
 *
 * - `token`: a user, by a personal token.
 * - `application`: an application without a user, by its consumer key and secret; raises the rate limit and shows pictures.
 */
export type Auth = { type: "token"; token: string } | { type: "application"; key: string; secret: string };

/**
 * The `Authorization` header that sends credentials.
 *
 * @throws TypeError that names the option which is missing or holds what a credential never holds; it never tells the value
 */
export function authorizationOf(auth: Auth): string {
  if (typeof auth !== "object" || auth === null) {
    throw new TypeError("auth must be an object, or undefined for calls without credentials.");
  }
  if (auth.type === "token") return `Discogs token=${credential(auth.token, "auth.token")}`;
  if (auth.type === "application") {
    return `Discogs key=${credential(auth.key, "auth.key")}, secret=${credential(auth.secret, "auth.secret")}`;
  }
  throw new TypeError('auth.type must be "token" or "application".');
}

function credential(value: unknown, option: string): string {
  const text = checkText(value, option);
  // The header separates credentials by commas and blanks.
  if (/[\s,]/.test(text)) throw new TypeError(`${option} must not contain blanks or commas.`);
  return text;
}
