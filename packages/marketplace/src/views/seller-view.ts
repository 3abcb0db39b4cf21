import type { UserRow } from "../domain/entities.ts";
import { toNumber } from "../domain/money.ts";
import type { Schemas } from "../domain/schemas.ts";
import { links } from "./links.ts";

/** What a listing shows of its seller comes from these columns. */
export type ShownSeller = Pick<
  UserRow,
  "id" | "username" | "shipping_policy" | "min_order_total" | "seller_rating" | "seller_ratings"
>;

/** The seller of a listing. */
export const sellerView = (base: string, seller: ShownSeller): Schemas["Listing"]["seller"] => ({
  id: seller.id,
  username: seller.username,
  avatar_url: links.avatar(base, seller.id),
  stats: sellerStats(seller.seller_rating, seller.seller_ratings),
  min_order_total: toNumber(seller.min_order_total),
  html_url: links.userPage(base, seller.username),
  uid: seller.id,
  url: links.user(base, seller.username),
  payment: "PayPal Commerce",
  shipping: seller.shipping_policy,
  resource_url: links.user(base, seller.username),
});

/** Stars of a rating in percent, in steps of a half; none without ratings. 99.5 % is 4.5 stars (recorded), 100 % five. */
export const starsOf = (percent: number, ratings: number): number => (ratings === 0 ? 0 : Math.floor(percent / 10) / 2);

/** What buyers said of a seller. The percentage is text with one decimal (recorded). */
export const sellerStats = (rating: string, ratings: number): Schemas["SellerStats"] => ({
  rating: Number(rating).toFixed(1),
  stars: starsOf(Number(rating), ratings),
  total: ratings,
});
