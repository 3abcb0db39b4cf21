import { describe, expect, it } from "vitest";
import { fee } from "./fee.ts";

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
