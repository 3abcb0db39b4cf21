import { isUser } from "../domain/access-rules.ts";
import type { Viewer } from "../domain/caller.ts";
import type { UserRow } from "../domain/entities.ts";
import type { Schemas } from "../domain/schemas.ts";
import { siteTime } from "../domain/timestamp.ts";
import { links } from "./links.ts";
import { starsOf } from "./seller-view.ts";

/** A profile; the e-mail address, the currency and the private counts are shown to the user only. */
export function userView({ caller, location }: Omit<Viewer, "rates">, user: UserRow, forSale: number): Schemas["User"] {
  const base = location.baseUrl;
  const self = isUser(caller, user.id);
  const resource = links.user(base, user.username);
  return {
    id: user.id,
    resource_url: resource,
    uri: links.userPage(base, user.username),
    username: user.username,
    name: user.name,
    home_page: user.home_page,
    location: user.location,
    profile: user.profile,
    registered: siteTime(user.registered),
    rank: user.rank,
    num_pending: 0,
    num_for_sale: forSale,
    num_lists: 0,
    releases_contributed: user.releases_contributed,
    releases_rated: user.releases_rated,
    rating_avg: Number(user.rating_avg),
    inventory_url: `${resource}/inventory`,
    collection_folders_url: `${resource}/collection/folders`,
    collection_fields_url: `${resource}/collection/fields`,
    wantlist_url: `${resource}/wants`,
    avatar_url: links.avatar(base, user.id),
    curr_abbr: self ? user.buyer_currency : "",
    activated: true,
    marketplace_suspended: user.marketplace_suspended,
    banner_url: "",
    buyer_rating: Number(user.buyer_rating),
    buyer_rating_stars: starsOf(Number(user.buyer_rating), user.buyer_ratings),
    buyer_num_ratings: user.buyer_ratings,
    seller_rating: Number(user.seller_rating),
    seller_rating_stars: starsOf(Number(user.seller_rating), user.seller_ratings),
    seller_num_ratings: user.seller_ratings,
    is_staff: false,
    ...(self && { num_collection: 0, num_wantlist: 0, email: user.email, num_unread: 0 }),
  };
}
