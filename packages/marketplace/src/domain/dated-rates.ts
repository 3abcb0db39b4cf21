import type { Rates } from "./money.ts";

/** A rate and the day it holds from (`2026-08-24`, in UTC), until the next one of its currency. */
export interface DatedRate {
  currency: keyof Rates;
  /** Units of the currency for one US dollar, as decimal text. */
  per_usd: string;
  as_of: string;
}

/** The rates from some day on; those of the first day hold for all time before it too. */
export type RatesByDay = readonly { from: Date; rates: Rates }[];

/**
 * Sorts rates by their days, and completes each day with what holds from earlier ones.
 *
 * @param rates at least one of every currency of the contract, in any order
 */
export function ratesByDay(rates: readonly DatedRate[]): RatesByDay {
  const sorted = [...rates].sort((a, b) => a.as_of.localeCompare(b.as_of));
  // A currency that comes late holds its first rate before that.
  const first = Object.fromEntries(sorted.toReversed().map((rate) => [rate.currency, rate.per_usd]));
  const days = [...new Set(sorted.map((rate) => rate.as_of))];
  let known = first as Rates; // the caller gives every currency
  return days.map((day) => {
    const changed = sorted.filter((rate) => rate.as_of === day).map((rate) => [rate.currency, rate.per_usd]);
    known = { ...known, ...Object.fromEntries(changed) };
    return { from: new Date(`${day}T00:00:00Z`), rates: known };
  });
}

/** The rates that hold at a time: of each currency the newest that is not of a later day. */
export function ratesAt(days: RatesByDay, time: Date): Rates {
  const day = days.findLast(({ from }) => from <= time) ?? days[0];
  if (!day) throw new Error("there are no conversion rates");
  return day.rates;
}
