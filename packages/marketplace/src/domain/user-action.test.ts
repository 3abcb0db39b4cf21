import { expect, it } from "vitest";
import { suspendedAfter } from "./user-action.ts";

const user = { username: "example_seller", marketplace_suspended: false };
const suspended = { ...user, marketplace_suspended: true };

it("suspends a user who is not suspended, and reinstates one who is", () => {
  expect(suspendedAfter(user, "suspend")).toBe(true);
  expect(suspendedAfter(suspended, "reinstate")).toBe(false);
});

it("refuses what would change nothing", () => {
  expect(() => suspendedAfter(suspended, "suspend")).toThrow("Invalid action: example_seller is suspended already.");
  expect(() => suspendedAfter(user, "reinstate")).toThrow("Invalid action: example_seller is not suspended.");
});
