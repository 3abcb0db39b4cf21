import { Big } from "big.js";
import { convert, price, type Rates } from "./money.ts";
import type { Schemas } from "./schemas.ts";

type Condition = Schemas["MediaCondition"];

/** The share of one base price that each condition is worth; every recorded answer fits them. */
export const conditionFactors: Readonly<Record<Condition, string>> = {
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
export type PricePoint = { price: string; currency: Schemas["Currency"]; condition: Condition };

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
    .map((point) => convert(point.price, point.currency, currency, rates).div(conditionFactors[point.condition]))
    .sort((a, b) => a.cmp(b));
  const base = median(bases);
  if (base === undefined) return {};
  return Object.fromEntries(
    Object.entries(conditionFactors).map(([condition, factor]) => [condition, price(base.times(factor), currency)]),
  );
}

function median(sorted: readonly Big[]): Big | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper && lower ? new Big(upper).plus(lower).div(2) : undefined;
}
