import { expect, it } from "vitest";
import { sellerStats, starsOf } from "./seller-view.ts";

it("gives half a star for every ten percent, and none without ratings", () => {
  expect([100, 99.9, 99.5, 90, 89.9, 50, 9.9].map((percent) => starsOf(percent, 3))).toEqual([
    5, 4.5, 4.5, 4.5, 4, 2.5, 0,
  ]);
  expect(starsOf(100, 0)).toBe(0);
});

it("tells the rating as text with one decimal", () => {
  expect(sellerStats("100", 1904)).toEqual({ rating: "100.0", stars: 5, total: 1904 });
  expect(sellerStats("99.5", 682)).toEqual({ rating: "99.5", stars: 4.5, total: 682 });
  expect(sellerStats("0", 0)).toEqual({ rating: "0.0", stars: 0, total: 0 });
});
