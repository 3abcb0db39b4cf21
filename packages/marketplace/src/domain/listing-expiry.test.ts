import { describe, expect, it } from "vitest";
import { expiryAfter } from "./listing-expiry.ts";

const now = new Date("2026-11-24T12:00:00Z");
const inAYear = "2027-11-24T12:00:00.000Z";

describe("a listing's term", () => {
  it("begins when it is listed for sale, and not for a draft", () => {
    expect(expiryAfter(undefined, "For Sale", now)).toBe(inAYear);
    expect(expiryAfter(undefined, "Draft", now)).toBeNull();
  });

  it("runs on while it stays for sale, also where it never ends", () => {
    const running = { status: "For Sale", expires: "2026-12-01T00:00:00.000Z" } as const;
    expect(expiryAfter(running, "For Sale", now)).toBe(running.expires);
    expect(expiryAfter({ ...running, expires: null }, "For Sale", now)).toBeNull();
  });

  it("begins anew when it comes back on sale", () => {
    expect(expiryAfter({ status: "Expired", expires: null }, "For Sale", now)).toBe(inAYear);
  });

  it("ends when it is taken off", () => {
    expect(expiryAfter({ status: "For Sale", expires: inAYear }, "Draft", now)).toBeNull();
  });
});
