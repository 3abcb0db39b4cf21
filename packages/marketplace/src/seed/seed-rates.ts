import type { DatedRate, Rates } from "../domain/money.ts";

/** The day the rates are of. */
const AS_OF = "2026-08-24";

const perUsd: Rates = {
  USD: "1",
  GBP: "0.73",
  EUR: "0.86",
  CAD: "1.38",
  AUD: "1.54",
  JPY: "148",
  CHF: "0.80",
  MXN: "18.60",
  BRL: "5.40",
  NZD: "1.72",
  SEK: "9.55",
  ZAR: "17.60",
};

/**
 * The rates every marketplace begins with. For those that exist already, a new currency needs a migration with its rate.
 * Invented, near those of the day; they never change by themselves.
 */
export const seedRates: readonly DatedRate[] = Object.entries(perUsd).map(([currency, per_usd]) => ({
  currency: currency as keyof Rates, // the keys of `perUsd` are the currencies
  per_usd,
  as_of: AS_OF,
}));
