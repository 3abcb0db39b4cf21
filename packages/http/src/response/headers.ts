import type { OpenApiDocument } from "../openapi/document.ts";
import { crossOriginHeaders } from "./cross-origin.ts";

/** Headers by their names in small letters. */
export type Headers = Record<string, string>;

/** Half a year, as the real service sends. */
const STRICT_TRANSPORT_SECURITY = "max-age=15552000";

/**
 * The headers that the real service sends with every answer, by the scheme that the client came by. Pages of any origin may read
 * more of them than there, where only `Location` can be read: a browser client could else see neither its limit nor the next page.
 * A browser is told to insist on HTTPS only where it has come by HTTPS: to the server itself, or to a proxy that is trusted.
 */
export function staticHeaders(documents: readonly OpenApiDocument[]): Readonly<Record<"http" | "https", Headers>> {
  const http = {
    "x-discogs-media-type": "discogs.v2",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    ...crossOriginHeaders(documents),
  };
  return { http, https: { ...http, "strict-transport-security": STRICT_TRANSPORT_SECURITY } };
}

/**
 * The `Cache-Control` of a success. A shared cache may keep what is `public`, also where the request had credentials (RFC 9111,
 * 3.5), and some look only at the address. So what a user is answered is `private`, other than at the real service; see
 * docs/authorization.md.
 *
 * @param isPersonal whether a user's credentials were presented
 */
export const cacheControl = (isPersonal: boolean): string =>
  isPersonal ? "private, must-revalidate" : "public, must-revalidate";

const RELATIONS = ["first", "last", "prev", "next"];
/** Of lists that are kept and sent again. */
const knownLinks = new WeakMap<object, string>();

/**
 * The `Link` header (RFC 8288) of one page of a list: the same URLs as in the body's `pagination.urls`, in the real
 * service's order.
 *
 * @returns undefined where there is no other page
 */
export function linkHeader(body: unknown): string | undefined {
  const pagination: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "pagination") : undefined;
  if (typeof pagination !== "object" || pagination === null) return undefined;
  const known = knownLinks.get(pagination) ?? joinLinks(Reflect.get(pagination, "urls"));
  knownLinks.set(pagination, known);
  return known === "" ? undefined : known;
}

function joinLinks(urls: unknown): string {
  const links = RELATIONS.flatMap((relation) => {
    const url: unknown = Reflect.get(Object(urls), relation);
    return typeof url === "string" ? `<${url}>; rel="${relation}"` : [];
  });
  return links.join(", ");
}
