import { describe, expect, it } from "vitest";
import { type DatedRate, ratesAt, ratesByDay } from "./dated-rates.ts";

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
