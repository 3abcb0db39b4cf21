import { describe, expect, it } from "vitest";
import { DEMO_USERS } from "../seed/demo-users.ts";
import { shippingPriceFor } from "./access-rules.ts";
import { anonymous } from "./caller.ts";

const callerNamed = (name: string) => {
  const user = DEMO_USERS.find(({ username }) => username === name);
  if (!user) throw new Error(`the demo has no ${name}`);
  return { level: "user", user, application: undefined } as const;
};
const terms = { sellerId: 614207, first: "5.00", shipsTo: ["United Kingdom", "Germany"] };

describe("shippingPriceFor", () => {
  it("is known to a user whom the seller ships to", () => {
    expect(shippingPriceFor(callerNamed("example_buyer"), terms)).toBe("5.00");
    expect(shippingPriceFor(callerNamed("example_collector"), { ...terms, shipsTo: null })).toBe("5.00");
  });

  it("is unknown elsewhere, without a user, and where the seller states none", () => {
    expect(shippingPriceFor(callerNamed("example_collector"), terms)).toBeUndefined();
    expect(shippingPriceFor(anonymous, terms)).toBeUndefined();
    expect(shippingPriceFor(callerNamed("example_buyer"), { ...terms, first: null })).toBeUndefined();
  });

  it("is always known to the seller", () => {
    expect(shippingPriceFor(callerNamed("example_store"), { ...terms, shipsTo: [] })).toBe("5.00");
  });
});
