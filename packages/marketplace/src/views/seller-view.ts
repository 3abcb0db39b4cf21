import type { UserRow } from "../domain/entities.ts";
import { toNumber } from "../domain/money.ts";
import type { Schemas } from "../domain/schemas.ts";
import { links } from "./links.ts";
import { sellerStats } from "./seller-stats.ts";

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
