import * as messages from "@runout/spec/messages";
import type { Context } from "../context.ts";
import { requireUser } from "../domain/access-rules.ts";
import { MarketplaceError, resourceNotFound } from "../domain/errors.ts";
import { suggestPrices } from "../domain/release-prices.ts";
import type { Input, Output } from "../operation-types.ts";
import { findPricePoints, findRelease } from "../store/releases/releases.ts";

/** Suggests what to ask for a release in each condition. Needs seller settings; without them it is a 404 (reported). */
export async function getPriceSuggestions(
  context: Context,
  { path }: Input<"getPriceSuggestions">,
): Promise<Output<"getPriceSuggestions">> {
  const user = requireUser(context);
  if (!user.is_seller) throw new MarketplaceError("NotFound", messages.SellerSettingsMissing);
  const release = await findRelease(context.database, path.release_id);
  if (!release) throw resourceNotFound();
  return suggestPrices(await findPricePoints(context.database, release.id), user.currency, context.rates);
}
