import { checkCredential } from "./check-options.ts";
import type { Outgoing } from "./layer.ts";

/** Makes the `Authorization` header of one attempt. */
export type Authorize = (call: Pick<Outgoing, "method" | "url">) => string | Promise<string>;

/**
 * Who makes the calls.
 *
 * - `token`: a user, by a personal token.
 * - `application`: an application without a user, by its consumer key and secret; raises the rate limit and shows pictures.
 * - `oauth`: a user who gave an application the permission; made by the function `oauth`.
 */
export type Auth =
  | { type: "token"; token: string }
  | { type: "application"; key: string; secret: string }
  | { type: "oauth"; authorize: Authorize };

/**
 * The `Authorization` header that sends credentials, or what makes one for each attempt.
 *
 * @throws TypeError that names the option which is missing or holds what a credential never holds; it never contains the value
 */
export function authorizationOf(auth: Auth): string | Authorize {
  const type = auth?.type;
  if (type === "token") return `Discogs token=${checkCredential(auth.token, "auth.token")}`;
  if (type === "application") {
    return `Discogs key=${checkCredential(auth.key, "auth.key")}, secret=${checkCredential(auth.secret, "auth.secret")}`;
  }
  if (type === "oauth") return auth.authorize;
  throw new TypeError('auth.type must be "token", "application" or "oauth".');
}

/** An address with what may be a credential in its query taken out. */
export const withoutCredentials = (address: string): string =>
  address.replace(/([?&](?:token|key|secret|oauth_\w*)=)[^&#]*/g, "$1redacted");
