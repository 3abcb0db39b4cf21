import type { Context } from "../context.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { summarizeOffers } from "../domain/release-prices.ts";
import type { Input, Output } from "../operation-types.ts";
import { findOffers, findRelease } from "../store/releases/releases.ts";

/** Gets how many copies of a release are for sale, and the lowest price. */
export async function getReleaseStatistics(
  { caller, database, rates }: Context,
  { path, query }: Input<"getReleaseStatistics">,
): Promise<Output<"getReleaseStatistics">> {
  const release = await findRelease(database, path.release_id);
  if (!release) throw resourceNotFound();
  const currency = query.curr_abbr ?? caller.user?.buyer_currency ?? "USD";
  const { count, lowest } = summarizeOffers(
    await findOffers(database, release.id),
    release.blocked_from_sale,
    currency,
    rates,
  );
  return {
    num_for_sale: count,
    lowest_price: lowest === null ? null : { value: lowest, currency },
    blocked_from_sale: release.blocked_from_sale,
  };
}
