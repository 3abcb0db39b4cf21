import type { Big } from "big.js";
import { convert, type Rates, roundToCents } from "./money.ts";
import type { Schemas } from "./schemas.ts";

/** What is for sale of a release in one currency. */
export type Offers = { currency: Schemas["Currency"]; lowest: string; count: number };

/**
 * Sums up what is for sale of a release: how many, and the lowest price converted and rounded to cents (recorded).
 * Nothing for sale is 0 and null (recorded); a blocked release has null for both (documented).
 */
export function summarizeOffers(
  offers: readonly Offers[],
  blocked: boolean,
  currency: Schemas["Currency"],
  rates: Rates,
): { count: number | null; lowest: number | null } {
  if (blocked) return { count: null, lowest: null };
  const prices = offers.map((offer) => convert(offer.lowest, offer.currency, currency, rates));
  const lowest = prices.reduce<Big | undefined>(
    (best, next) => (best === undefined || next.lt(best) ? next : best),
    undefined,
  );
  return {
    count: offers.reduce((sum, offer) => sum + offer.count, 0),
    lowest: lowest === undefined ? null : roundToCents(lowest).toNumber(),
  };
}
