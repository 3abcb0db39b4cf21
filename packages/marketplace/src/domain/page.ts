import * as messages from "@runout/spec/messages";
import { MarketplaceError } from "./errors.ts";
import type { Schemas } from "./schemas.ts";

/** Where a request was addressed, as the client wrote it. */
export interface RequestLocation {
  /** Scheme and authority, no slash at the end. */
  baseUrl: string;
  path: string;
  /** The raw query without its question mark. */
  query: string;
}

/** Which page is asked for; `per_page` is at most 100. */
export interface PageRequest {
  page: number;
  per_page: number;
}

/**
 * Calculates a list's `pagination`. URLs keep the request's own query in its order, replace `page`, and append those of
 * `page` and `per_page` that were left out (recorded).
 *
 * @throws NotFound for a page past the end (our choice; clients in use take 404 as the end of a list).
 */
export function paginate(
  request: PageRequest,
  items: number,
  location: RequestLocation,
): { pagination: Schemas["Pagination"]; offset: number } {
  const { page, per_page } = request;
  const pages = Math.max(1, Math.ceil(items / per_page));
  if (page > pages) throw new MarketplaceError("NotFound", messages.PageNotFound);
  const url = (target: number) => pageUrl(location, target, per_page);
  const urls: Schemas["PaginationUrls"] = {
    ...(page > 1 && { first: url(1) }),
    ...(page < pages && { last: url(pages) }),
    ...(page > 1 && { prev: url(page - 1) }),
    ...(page < pages && { next: url(page + 1) }),
  };
  return { pagination: { page, pages, per_page, items, urls }, offset: (page - 1) * per_page };
}

function pageUrl({ baseUrl, path, query }: RequestLocation, page: number, perPage: number): string {
  const parameters = new URLSearchParams(query);
  parameters.set("page", String(page));
  parameters.set("per_page", String(perPage));
  return `${baseUrl}${path}?${parameters}`;
}
