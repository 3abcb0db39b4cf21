import { Big } from "big.js";
import { convert, price, type Rates, roundToCents } from "./money.ts";
import type { Schemas } from "./schemas.ts";

type Condition = Schemas["MediaCondition"];

/** The share of one base price that each condition is worth; every recorded answer fits them. */
export const CONDITION_FACTORS: Readonly<Record<Condition, string>> = {
  "Mint (M)": "0.95",
  "Near Mint (NM or M-)": "0.85",
  "Very Good Plus (VG+)": "0.65",
  "Very Good (VG)": "0.45",
  "Good Plus (G+)": "0.25",
  "Good (G)": "0.15",
  "Fair (F)": "0.10",
  "Poor (P)": "0.05",
};

/** What was asked or paid for a copy in some condition. */
export interface PricePoint {
  price: string;
  currency: Schemas["Currency"];
  condition: Condition;
}

/**
 * Suggests a price for each condition, best first; an empty object without any price point.
 * The base is the median of all points, each divided by the factor of its condition (our choice; the factors are recorded).
 */
export function suggestPrices(
  points: readonly PricePoint[],
  currency: Schemas["Currency"],
  rates: Rates,
): Schemas["PriceSuggestions"] {
  const bases = points
    .map((point) => convert(point.price, point.currency, currency, rates).div(CONDITION_FACTORS[point.condition]))
    .sort((a, b) => a.cmp(b));
  const base = median(bases);
  if (base === undefined) return {};
  return Object.fromEntries(
    Object.entries(CONDITION_FACTORS).map(([condition, factor]) => [condition, price(base.times(factor), currency)]),
  );
}

function median(sorted: readonly Big[]): Big | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper && lower ? new Big(upper).plus(lower).div(2) : undefined;
}

/** What is for sale of a release in one currency. */
export interface Offers {
  currency: Schemas["Currency"];
  lowest: string;
  count: number;
}

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
