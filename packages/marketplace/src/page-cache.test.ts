import { describe, expect, test } from "vitest";
import { PageCache } from "./page-cache.ts";

const page = (length: number) => ({ bytes: new Uint8Array(length) });

describe("PageCache", () => {
  test("forgets the page that was asked for longest ago once there is no room", () => {
    const cache = new PageCache(4000);
    cache.set("a", page(1000));
    cache.set("b", page(1000));
    cache.get("a");
    cache.set("c", page(1000));
    expect(cache.get("b")).toBeUndefined();
    expect(cache.get("a")?.bytes).toHaveLength(1000);
    expect(cache.size).toBeLessThanOrEqual(4000);
  });

  test("counts a page that is set again once", () => {
    const cache = new PageCache(4000);
    for (let time = 0; time < 10; time += 1) cache.set("a", page(1000));
    expect(cache.size).toBeLessThan(2000);
  });

  test("does not keep what is larger than all of its room", () => {
    const cache = new PageCache(100);
    cache.set("a", page(1000));
    expect(cache.size).toBe(0);
  });
});
