import type { Middleware } from "openapi-fetch";

/**
 * Who makes the calls.
 *
 * - `token`: a user, by a personal token.
 * - `application`: an application without a user, by its consumer key and secret; raises the rate limit and shows pictures.
 */
export type Auth = { type: "token"; token: string } | { type: "application"; key: string; secret: string };

/** Sends credentials in the `Authorization` header of every call. */
export function authentication(auth: Auth): Middleware {
  const header =
    auth.type === "token" ? `Discogs token=${auth.token}` : `Discogs key=${auth.key}, secret=${auth.secret}`;
  if (/[^\t\x20-\x7e]/.test(header)) throw new TypeError("Credentials may hold printable ASCII characters only.");
  return {
    onRequest({ request }) {
      request.headers.set("Authorization", header);
    },
  };
}
