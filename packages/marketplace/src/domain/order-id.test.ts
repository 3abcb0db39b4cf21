import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderId, parseOrderId } from "./order-id.ts";

describe("order ids", () => {
  it("name the seller and the seller's running number", () => {
    expect(orderId({ sellerId: 845236, number: 9 })).toBe("845236-9");
    expect(parseOrderId("845236-9")).toEqual({ sellerId: 845236, number: 9 });
  });

  it.each([
    "",
    "845236",
    "845236-",
    "-9",
    "845236-9-1",
    "845236-x",
    " 845236-9",
    "845236-9\n",
    "1e3-1",
    "٣-١",
    "0845236-9",
    "845236-09",
    "00-1",
    "1-00",
  ])("%j is none", (text) => {
    expect(parseOrderId(text)).toBeUndefined();
  });

  it("are none when a part is longer than any real one", () => {
    expect(parseOrderId(`${"9".repeat(16)}-1`)).toBeUndefined();
    expect(parseOrderId(`1-${"9".repeat(10)}`)).toBeUndefined();
  });

  it("survive writing and reading", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 999_999_999 }),
        (sellerId, number) => {
          expect(parseOrderId(orderId({ sellerId, number }))).toEqual({ sellerId, number });
        },
      ),
    );
  });
});
