/** The real service, which programs call by default. */
export const DEFAULT_BASE_URL = "https://api.discogs.com";

/** The characters that mean something in a regular expression. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The addresses that begin with a base URL. */
export interface BaseAddresses {
  /** Matches them. It captures nothing, so that MSW decodes nothing: a path need not be valid. */
  pattern: RegExp;
  /** Takes the path of the base URL away from one of them. */
  withoutPath(url: string): string;
}

/**
 * Reads a base URL, which in a page may be relative to it.
 *
 * @throws TypeError for one that is none, and for one with a query
 */
export function readBaseUrl(baseUrl: string | URL): BaseAddresses {
  const { origin, pathname, search } = new URL(baseUrl, globalThis.location?.href);
  if (search !== "") throw new TypeError(`baseUrl must be without a query, not ${String(baseUrl)}.`);
  const path = pathname.replace(/\/$/, "");
  return {
    pattern: new RegExp(`^${(origin + path).replace(SPECIAL, "\\$&")}(?:/|$)`),
    withoutPath: (url) => {
      const rest = url.slice(origin.length + path.length);
      return rest.startsWith("/") ? origin + rest : `${origin}/${rest}`;
    },
  };
}
