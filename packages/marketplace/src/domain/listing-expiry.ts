import { daysAfter } from "./days-after.ts";
import type { ListingRow } from "./entities.ts";

/** How long a listing stays for sale before it expires by itself (our choice). */
export const daysForSale = 365;

/** When a listing expires that goes on sale now. */
export const expiryFrom = (now: Date): string => daysAfter(now, daysForSale);

/**
 * When a listing expires after a change: a new term begins when it goes on sale, and a term that is running runs on. Only
 * what is for sale expires; null is never.
 *
 * @param before the listing before the change; undefined for a new one
 */
export function expiryAfter(
  before: Pick<ListingRow, "status" | "expires"> | undefined,
  status: ListingRow["status"],
  now: Date,
): string | null {
  if (status !== "For Sale") return null;
  return before?.status === "For Sale" ? before.expires : expiryFrom(now);
}
