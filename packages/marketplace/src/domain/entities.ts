import type { Schemas } from "./schemas.ts";

/** A row of `users`. Amounts are decimal text in the currency that the user sells in; times are ISO 8601 text in UTC. */
export interface UserRow {
  id: number;
  username: string;
  email: string;
  name: string;
  home_page: string;
  location: string;
  profile: string;
  registered: string;
  /** The currency that the user sells in. */
  currency: Schemas["Currency"];
  /** The currency that prices are shown to the user in. */
  buyer_currency: Schemas["Currency"];
  country: string;
  address: string;
  /** Whether the seller settings are filled out. */
  is_seller: boolean;
  marketplace_suspended: boolean;
  /** Whether listings of this seller may hold more than one copy, as those of NearMint sellers may. */
  holds_quantity: boolean;
  shipping_policy: string;
  /** What shipping the first item costs; null when it cannot be calculated from the seller's policy. */
  shipping_first: string | null;
  /** English names of the countries the seller ships to; null for all. */
  ships_to: string[] | null;
  min_order_total: string;
  seller_rating: string;
  seller_ratings: number;
  buyer_rating: string;
  buyer_ratings: number;
  rank: number;
  releases_contributed: number;
  releases_rated: number;
  rating_avg: string;
  next_order: number;
}

/** A row of `releases`. */
export interface ReleaseRow {
  id: number;
  title: string;
  artist: string;
  label: string;
  catalog_number: string;
  /** The whole format as one text, such as `2xLP, Album, RE`. */
  format: string;
  format_name: string;
  format_quantity: number;
  format_descriptions: string[];
  year: number;
  country: string;
  genres: string[];
  styles: string[];
  /** Grams. */
  estimated_weight: number;
  image_count: number;
  in_wantlist: number;
  in_collection: number;
  blocked_from_sale: boolean;
  identifiers: Schemas["ReleaseIdentifier"][];
}

/** A row of `listings`. */
export interface ListingRow {
  bucket: number;
  id: number;
  seller_id: number;
  release_id: number;
  status: Schemas["ListingStatus"];
  condition: Schemas["MediaCondition"];
  sleeve_condition: Schemas["SleeveCondition"];
  price: string;
  currency: Schemas["Currency"];
  comments: string;
  allow_offers: boolean;
  audio: boolean;
  external_id: string;
  location: string;
  /** Grams. */
  weight: string;
  format_quantity: number;
  quantity: number;
  posted: string;
  /** When it stops being for sale by itself; null for never. */
  expires: string | null;
}

/** A listing with what its answer needs of its seller, and the line that its answer is made of. */
export type ListingDetails = ListingRow & { line: string } & {
  [Key in
    | "username"
    | "country"
    | "holds_quantity"
    | "shipping_policy"
    | "shipping_first"
    | "ships_to"
    | "min_order_total"
    | "seller_rating"
    | "seller_ratings" as `seller_${Key}`]: UserRow[Key];
};

/** A row of `orders`. */
export interface OrderRow {
  seller_id: number;
  number: number;
  buyer_id: number;
  status: Schemas["OrderStatus"];
  currency: Schemas["Currency"];
  shipping: string;
  shipping_method: string;
  shipping_address: string;
  additional_instructions: string;
  archived: boolean;
  tracking_number: string | null;
  tracking_carrier: Schemas["Carrier"] | null;
  tax: TaxLine[];
  created: string;
  last_activity: string;
}

/** An order with the names its answer needs. */
export type OrderDetails = OrderRow & {
  seller_username: string;
  seller_email: string;
  buyer_username: string;
  buyer_email: string;
};

/** A tax the marketplace collected; amounts are decimal text in the order's currency. */
export interface TaxLine {
  name: string;
  rate: number;
  amount: string;
  taxable_amount: string;
  jurisdiction: string;
}

/** A row of `order_items`: the listing as it was when it was ordered. */
export interface OrderItemRow {
  seller_id: number;
  order_number: number;
  listing_id: number;
  position: number;
  release_id: number;
  price: string;
  media_condition: Schemas["MediaCondition"];
  sleeve_condition: Schemas["SleeveCondition"];
  condition_comments: string;
  item_location: string;
  private_comments: string;
}

/** An item of an order with what its answer needs of the release. */
export type OrderItemDetails = OrderItemRow & {
  [Key in "title" | "artist" | "format" as `release_${Key}`]: ReleaseRow[Key];
};

/** A row of `order_messages`; `number` counts up from 1 within an order. */
export interface OrderMessageRow {
  seller_id: number;
  order_number: number;
  number: number;
  type: Schemas["OrderMessage"]["type"];
  created: string;
  actor_id: number;
  subject: string;
  message: string;
  details: MessageDetails;
}

/** An entry of an order's log with the name of who made it. */
export type OrderMessageDetails = OrderMessageRow & { actor_username: string };

/** What an entry holds besides its text; which keys are there depends on its type. Amounts are decimal text. */
export interface MessageDetails {
  status_id?: number;
  original?: string;
  new?: string;
  amount?: string;
}
