import { seller } from "../shop/cast.ts";

/** The rows of the page, as anyone would write the query who knows the indexes: they begin with the seller's bucket. */
export const pageSql = `select listings.id, listings.release_id, listings.status, listings.condition,
    listings.sleeve_condition, listings.comments, listings.posted, listings.allow_offers, listings.audio, listings.price,
    listings.currency, releases.title, releases.artist, releases.label, releases.catalog_number, releases.format,
    releases.year, releases.image_count, releases.in_wantlist, releases.in_collection
  from listings join releases on releases.id = listings.release_id
  where listings.bucket = :bucket and listings.seller_id = :seller and listings.status = 'For Sale'
  order by listings.posted, listings.id limit 50`;

export const pageVariables = { seller: String(seller.id), bucket: String(seller.bucket) };
