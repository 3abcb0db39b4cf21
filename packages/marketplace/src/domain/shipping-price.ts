import type { Caller } from "./caller.ts";
import { isUser } from "./visibility.ts";

/** What is known of how a seller ships. */
type ShippingTerms = { sellerId: number; first: string | null; shipsTo: readonly string[] | null };

/**
 * What shipping one item to the caller costs, in the seller's currency; undefined when unknown: without a user, without a
 * price, or when the seller does not ship to the caller's country. The owner sees the price always (recorded).
 */
export function shippingPriceFor(caller: Caller, { sellerId, first, shipsTo }: ShippingTerms): string | undefined {
  if (!caller.user || first === null) return undefined;
  return isUser(caller, sellerId) || shipsTo === null || shipsTo.includes(caller.user.country) ? first : undefined;
}
