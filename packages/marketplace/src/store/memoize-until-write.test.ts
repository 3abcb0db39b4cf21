import { expect, it } from "vitest";
import { BoundedCache } from "./memoize-until-write.ts";

it("keeps a value", () => {
  const cache = new BoundedCache<number>();
  cache.set("a", 1);
  expect(cache.get("a")).toBe(1);
  expect(cache.get("b")).toBeUndefined();
});

it("does not keep what has a key of a length that no name has", () => {
  const cache = new BoundedCache<number>();
  cache.set("a".repeat(10_000), 1);
  expect(cache.count).toBe(0);
});

it("holds a bounded number of values, however many keys are asked for", () => {
  const cache = new BoundedCache<number>();
  for (let key = 0; key < 5000; key += 1) cache.set(String(key), key);
  expect(cache.count).toBeLessThanOrEqual(1000);
  expect(cache.get("4999")).toBe(4999);
});
