import { describe, expect, it } from "vitest";
import { createPageCache } from "./inventory-cache.ts";

const page = (size: number) => ({ size });

describe("a cache of pages", () => {
  it("drops the page that was asked for longest ago once there is no room", () => {
    const cache = createPageCache(4000);
    cache.set("a", page(1000));
    cache.set("b", page(1000));
    cache.get("a");
    cache.set("c", page(1000));
    expect(cache.get("b")).toBeUndefined();
    expect(cache.get("a")?.size).toBe(1000);
    expect(cache.calculatedSize).toBeLessThanOrEqual(4000);
  });

  it("counts a page that is set again once", () => {
    const cache = createPageCache(4000);
    for (let time = 0; time < 10; time += 1) cache.set("a", page(1000));
    expect(cache.calculatedSize).toBeLessThan(2000);
  });

  it("counts keys, so that long ones leave room for fewer pages", () => {
    const cache = createPageCache(1_000_000);
    for (let time = 0; time < 100; time += 1) cache.set(`${time} ${"a".repeat(10_000)}`, page(100));
    expect(cache.size).toBeLessThan(50);
    expect(cache.calculatedSize).toBeGreaterThan(cache.size * 20_000);
    expect(cache.calculatedSize).toBeLessThanOrEqual(1_000_000);
  });

  it("does not keep what is larger than all of its room", () => {
    const cache = createPageCache(100);
    cache.set("a", page(1000));
    expect(cache.calculatedSize).toBe(0);
  });
});
