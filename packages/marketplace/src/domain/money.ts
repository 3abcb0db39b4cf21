import { Big } from "big.js";
import type { Schemas } from "./schemas.ts";

type Currency = Schemas["Currency"];

/**
 * The marketplace's number and sign of each currency. The numbers 1 to 3 are recorded; the others are our choice, in
 * the order of the documentation page.
 */
const CURRENCIES: Record<Currency, { id: number; sign: string; decimals: 0 | 2 }> = {
  USD: { id: 1, sign: "$", decimals: 2 },
  GBP: { id: 2, sign: "£", decimals: 2 },
  EUR: { id: 3, sign: "€", decimals: 2 },
  CAD: { id: 4, sign: "CA$", decimals: 2 },
  AUD: { id: 5, sign: "A$", decimals: 2 },
  JPY: { id: 6, sign: "¥", decimals: 0 },
  CHF: { id: 7, sign: "CHF", decimals: 2 },
  MXN: { id: 8, sign: "MX$", decimals: 2 },
  BRL: { id: 9, sign: "R$", decimals: 2 },
  NZD: { id: 10, sign: "NZ$", decimals: 2 },
  SEK: { id: 11, sign: "SEK", decimals: 2 },
  ZAR: { id: 12, sign: "ZAR", decimals: 2 },
};

/** Decimal text or a Big; never a binary fraction. */
export type Amount = Big | string;

/** Units of each currency for one US dollar, as decimal text. */
export type Rates = Readonly<Record<Currency, string>>;

/** Twenty decimals: more than a JSON number can carry, so that the only rounding is the one into the answer. */
const Exact = Big();
Exact.DP = 20;

/** Converts at the given rates without rounding; the same currency is returned untouched. */
export function convert(amount: Amount, from: Currency, to: Currency, rates: Rates): Big {
  if (from === to) return new Exact(amount);
  return new Exact(amount).div(rates[from]).times(rates[to]);
}

/** The JSON number nearest to the amount. */
export const toNumber = (amount: Amount): number => new Big(amount).toNumber();

/** Rounds half up to two decimals, as statistics are. */
export const roundToCents = (amount: Amount): Big => new Big(amount).round(2, Big.roundHalfUp);

/** An amount as it stands in an answer. */
export const price = (amount: Amount, currency: Currency): Schemas["Price"] => ({ value: toNumber(amount), currency });

/** Plain decimal text that needs no rounding to cents: most prices are, and a page shows many. */
const IN_CENTS = /^(\d+)(?:\.(\d\d?))?$/;

/** The amount with its sign, thousands parted by commas: `$1,234.50`, `¥1,235`. */
export function format(amount: Amount, currency: Currency): string {
  const { sign, decimals } = CURRENCIES[currency];
  const plain = decimals === 2 && typeof amount === "string" ? IN_CENTS.exec(amount) : null;
  const [whole = "0", fraction] = plain
    ? [plain[1], (plain[2] ?? "").padEnd(2, "0")]
    : new Big(amount).toFixed(decimals, Big.roundHalfUp).split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** The marketplace's number of a currency. */
export const currencyId = (currency: Currency): number => CURRENCIES[currency].id;

/** An amount with its text for display. */
export const originalPrice = (amount: Amount, currency: Currency): Schemas["ConvertedPrice"] => ({
  curr_abbr: currency,
  curr_id: currencyId(currency),
  formatted: format(amount, currency),
  value: toNumber(amount),
});

/**
 * An amount in the seller's own currency with its text for display, and the same in another currency where that is another
 * one. Unlike other converted amounts it is rounded, to what the currency is counted in (reported).
 *
 * @param other the currency of a caller with a user
 */
export function originalAndConverted(
  amount: Amount,
  currency: Currency,
  other: Currency | undefined,
  rates: Rates,
): Schemas["OriginalPrice"] {
  if (other === undefined || other === currency) return originalPrice(amount, currency);
  const rounded = convert(amount, currency, other, rates).round(CURRENCIES[other].decimals, Big.roundHalfUp);
  return { ...originalPrice(amount, currency), converted: originalPrice(rounded, other) };
}

/**
 * What the marketplace takes: 9 % of the amount, rounded up to the cent.
 *
 * The rate is recorded (August 2026: 10.00 costs 0.90); the rounding is read off an order of 2023, where 22.05 cost 1.99.
 */
export const fee = (amount: Amount): Big => new Big(amount).times("0.09").round(2, Big.roundUp);

/** What the items of an order cost together, without shipping. */
export const itemsTotal = (items: readonly { price: string }[]): Big =>
  items.reduce((sum, item) => sum.plus(item.price), new Big(0));

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
