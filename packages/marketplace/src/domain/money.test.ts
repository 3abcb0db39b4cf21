import { describe, expect, it } from "vitest";
import {
  convert,
  type DatedRate,
  fee,
  format,
  originalAndConverted,
  originalPrice,
  price,
  ratesAt,
  ratesByDay,
  roundToCents,
  toNumber,
} from "./money.ts";

const rates = {
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
} as const;

describe("convert", () => {
  it("leaves an amount in its own currency untouched", () => {
    expect(convert("12.345", "EUR", "EUR", rates).toString()).toBe("12.345");
  });

  it("goes through the dollar without rounding to cents", () => {
    expect(convert("10.01", "USD", "EUR", rates).toString()).toBe("8.6086");
    expect(convert("0.73", "GBP", "EUR", rates).toString()).toBe("0.86");
  });

  it("keeps twenty decimals of a division that does not end", () => {
    expect(convert("1", "GBP", "USD", rates).toString()).toBe("1.36986301369863013699");
  });
});

describe("toNumber and price", () => {
  it("give the JSON number nearest to the amount", () => {
    expect(toNumber("0.1")).toBe(0.1);
    expect(price("24.5000", "USD")).toEqual({ value: 24.5, currency: "USD" });
  });
});

describe("roundToCents", () => {
  it("rounds half up", () => {
    expect(roundToCents("0.585").toString()).toBe("0.59");
    expect(roundToCents("0.5849").toString()).toBe("0.58");
  });
});

describe("format", () => {
  it.each([
    ["24.5", "USD", "$24.50"],
    ["1234.5", "USD", "$1,234.50"],
    ["1234567.891", "GBP", "£1,234,567.89"],
    ["999.995", "EUR", "€1,000.00"],
    ["1234.5", "JPY", "¥1,235"],
    ["7", "CHF", "CHF7.00"],
    ["0", "CAD", "CA$0.00"],
  ] as const)("writes %s %s as %s", (amount, currency, text) => {
    expect(format(amount, currency)).toBe(text);
  });
});

describe("originalPrice", () => {
  it("carries the recorded number of the currency and the text for display", () => {
    expect(originalPrice("1.76", "USD")).toEqual({ curr_abbr: "USD", curr_id: 1, formatted: "$1.76", value: 1.76 });
    expect(originalPrice("2", "GBP").curr_id).toBe(2);
    expect(originalPrice("2", "EUR").curr_id).toBe(3);
  });
});

describe("originalAndConverted", () => {
  const original = { curr_abbr: "GBP", curr_id: 2, formatted: "£1.87", value: 1.87 };

  it("adds the amount in another currency, rounded half up to its smallest coin", () => {
    const inDollars = { curr_abbr: "USD", curr_id: 1, formatted: "$2.56", value: 2.56 };
    expect(originalAndConverted("1.87", "GBP", "USD", rates)).toEqual({ ...original, converted: inDollars });
    // 1.8835... euros for 1.599 pounds, 4.055 euros for 3.442 and 379.1 yen for 1.87.
    expect(originalAndConverted("1.599", "GBP", "EUR", rates).converted?.value).toBe(1.88);
    expect(originalAndConverted("3.4422", "GBP", "EUR", rates).converted?.value).toBe(4.06);
    expect(originalAndConverted("1.87", "GBP", "JPY", rates).converted).toMatchObject({
      formatted: "¥379",
      value: 379,
    });
  });

  it("adds nothing in the same currency, and where none is asked for", () => {
    expect(originalAndConverted("1.87", "GBP", "GBP", rates)).toEqual(original);
    expect(originalAndConverted("1.87", "GBP", undefined, rates)).toEqual(original);
  });
});

describe("fee", () => {
  it.each([
    ["10.00", "0.9"],
    ["22.05", "1.99"],
    ["100", "9"],
    ["37.50", "3.38"],
    ["0.01", "0.01"],
    ["0", "0"],
  ])("of %s is %s: nine percent, rounded up to the cent", (amount, expected) => {
    expect(fee(amount).toString()).toBe(expected);
  });
});

const RATES: DatedRate[] = [
  { currency: "GBP", per_usd: "0.75", as_of: "2026-09-01" },
  { currency: "USD", per_usd: "1", as_of: "2026-08-24" },
  { currency: "GBP", per_usd: "0.73", as_of: "2026-08-24" },
  { currency: "EUR", per_usd: "0.86", as_of: "2026-08-24" },
  { currency: "EUR", per_usd: "0.88", as_of: "2026-10-15" },
  { currency: "JPY", per_usd: "148", as_of: "2026-10-15" },
];
const at = (time: string) => ratesAt(ratesByDay(RATES), new Date(time));

describe("conversion rates", () => {
  it("hold from their day on, each until the next of its currency", () => {
    expect(at("2026-08-24T00:00:00Z")).toMatchObject({ USD: "1", GBP: "0.73", EUR: "0.86" });
    expect(at("2026-08-31T23:59:59.999Z")).toMatchObject({ GBP: "0.73" });
    expect(at("2026-09-01T00:00:00Z")).toMatchObject({ GBP: "0.75", EUR: "0.86" });
    expect(at("2026-12-24T12:00:00Z")).toMatchObject({ USD: "1", GBP: "0.75", EUR: "0.88" });
  });

  it("of the first day hold for all time before", () => {
    expect(at("2001-01-01T00:00:00Z")).toMatchObject({ GBP: "0.73", JPY: "148" });
  });

  it("have to be there", () => {
    expect(() => ratesAt(ratesByDay([]), new Date())).toThrow("there are no conversion rates");
  });
});
