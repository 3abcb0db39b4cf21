import type { Schemas } from "../domain/schemas.ts";

/** Stars of a rating in percent, in steps of a half; none without ratings. 99.5 % is 4.5 stars (recorded), 100 % five. */
export const starsOf = (percent: number, ratings: number): number => (ratings === 0 ? 0 : Math.floor(percent / 10) / 2);

/** What buyers said of a seller. The percentage is text with one decimal (recorded). */
export const sellerStats = (rating: string, ratings: number): Schemas["SellerStats"] => ({
  rating: Number(rating).toFixed(1),
  stars: starsOf(Number(rating), ratings),
  total: ratings,
});
