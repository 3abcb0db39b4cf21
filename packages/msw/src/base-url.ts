/** Where the real service is, which programs call unless they are told otherwise. */
export const DEFAULT_BASE_URL = "https://api.discogs.com";

/** The characters that mean something in a regular expression. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * Makes what matches every address of an origin. It captures nothing, so that MSW decodes nothing: a path need not be valid.
 *
 * @throws TypeError for a base URL with a path, or one that is none
 */
export function addressesOf(baseUrl: string | URL): RegExp {
  const { origin, pathname, search } = new URL(baseUrl);
  if (pathname + search !== "/") throw new TypeError(`baseUrl must be without a path, not ${String(baseUrl)}.`);
  return new RegExp(`^${origin.replace(SPECIAL, "\\$&")}(?:/|$)`);
}
