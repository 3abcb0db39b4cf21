import { SELLER as DEMO_SELLER, STORE as DEMO_STORE } from "@runout/harness/demo-users";

/** The seller with all the listings and orders. */
export const SELLER = { ...DEMO_SELLER, bucket: DEMO_SELLER.id % 1024 } as const;
/** A second seller, for listings that are added: the pages of the first stay as they are. */
export const STORE = { ...DEMO_STORE, bucket: DEMO_STORE.id % 1024 } as const;

/** The personal tokens that the bench gives to both sellers. */
export const TOKENS = { seller: "bench-seller-token", store: "bench-store-token" } as const;

/** The header of a caller who has a personal token. */
export const authorization = (token: string) => ({ authorization: `Discogs token=${token}` });

/** The page that most rows are about: 50 listings for sale, oldest first. */
export const PAGE_PATH = `/users/${SELLER.username}/inventory?per_page=50`;

/**
 * Headers that ask for a page under a host name that no request before had: the name is part of all links of a page, so the
 * page is made again from the same rows.
 */
export const UNCACHED_HEADERS = { host: "{n}.localhost" } as const;

/** As much of a list's page as is read here. */
export interface Page {
  pagination: { page: number; pages: number; urls: { next?: string } };
  listings: { id: number }[];
}

/**
 * Sends a request outside of the measurements, with a JSON body if there is one, and reads the JSON that comes back.
 *
 * @throws Error when the answer is not a success
 */
export async function call<Body>(url: string, headers: Record<string, string> = {}, body?: unknown): Promise<Body> {
  const response = await fetch(url, {
    headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text); // the caller knows what the contract promises
}
