import { describe, expect, it } from "vitest";
import type { Rates } from "./money.ts";
import { type PricePoint, suggestPrices } from "./release-prices.ts";

const rates: Rates = {
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

const point = (price: string, condition: PricePoint["condition"], currency: PricePoint["currency"] = "EUR") => ({
  price,
  currency,
  condition,
});

const valuesOf = (points: PricePoint[], currency: PricePoint["currency"] = "EUR") =>
  Object.entries(suggestPrices(points, currency, rates)).map(([condition, suggestion]) => [
    condition,
    suggestion.value,
  ]);

describe("suggestPrices", () => {
  it("gives the recorded answer of August 2026 for a base of 9.90 euros, best condition first", () => {
    expect(valuesOf([point("9.405", "Mint (M)")])).toEqual([
      ["Mint (M)", 9.405],
      ["Near Mint (NM or M-)", 8.415],
      ["Very Good Plus (VG+)", 6.435],
      ["Very Good (VG)", 4.455],
      ["Good Plus (G+)", 2.475],
      ["Good (G)", 1.485],
      ["Fair (F)", 0.99],
      ["Poor (P)", 0.495],
    ]);
  });

  it("finds the same base from a price in any condition", () => {
    const expected = valuesOf([point("9.405", "Mint (M)")]);
    expect(valuesOf([point("6.435", "Very Good Plus (VG+)")])).toEqual(expected);
    expect(valuesOf([point("0.495", "Poor (P)")])).toEqual(expected);
  });

  it("takes the median, so that one wild price changes little", () => {
    const points = [point("9.5", "Mint (M)"), point("19", "Mint (M)"), point("9500", "Mint (M)")];
    expect(valuesOf(points)[0]).toEqual(["Mint (M)", 19]);
  });

  it("takes the middle of the two middle prices of an even number", () => {
    expect(valuesOf([point("9.5", "Mint (M)"), point("19", "Mint (M)")])[0]).toEqual(["Mint (M)", 14.25]);
  });

  it("does not round before the answer", () => {
    const [mint] = valuesOf([point("1", "Mint (M)", "GBP"), point("1", "Mint (M)", "GBP")], "USD");
    expect(mint).toEqual(["Mint (M)", 1 / 0.73]);
  });

  it("names the asked currency in every price", () => {
    const suggestions = suggestPrices([point("10", "Good (G)", "GBP")], "USD", rates);
    expect(new Set(Object.values(suggestions).map((suggestion) => suggestion.currency))).toEqual(new Set(["USD"]));
  });

  it("knows nothing without a price", () => {
    expect(suggestPrices([], "EUR", rates)).toEqual({});
  });
});
