import { isUser, shippingPriceFor } from "../domain/access-rules.ts";
import type { Viewer } from "../domain/caller.ts";
import type { UserRow } from "../domain/entities.ts";
import { shownQuantity } from "../domain/listing-status.ts";
import { convert, currencyId, format, originalAndConverted, price } from "../domain/money.ts";
import type { Schemas } from "../domain/schemas.ts";
import { siteTime } from "../domain/timestamp.ts";
import { asJson, type JsonText, toJson } from "./json-text.ts";
import { links } from "./links.ts";
import { completeFragment } from "./release-fragment.ts";
import { type ShownSeller, sellerView } from "./seller-view.ts";

type Listing = Required<Schemas["Listing"]>;
type Currency = Schemas["Currency"];

/** What some listings of one seller have in common, and who sees them. */
export interface ListingsContext extends Viewer {
  readonly seller: ShownSeller &
    Pick<UserRow, "country" | "currency" | "holds_quantity" | "shipping_first" | "ships_to">;
  /** The currency of `price`; the seller's own in an inventory. */
  readonly priceCurrency: Currency;
  /** The currency of `converted`, which callers with a user get; undefined for others. */
  readonly converted: Currency | undefined;
  /** Ids of the listings in the caller's cart. */
  readonly inCart: ReadonlySet<number>;
}

/** An expression over a row of `listings` and its release; `pictures` is an SQL condition. */
export type LineExpression = string | ((pictures: string) => string);

/** A field that is read of each listing. Its expressions' values come as text, of which none is null. */
interface ReadField<Value> {
  readonly sql: readonly [LineExpression, LineExpression?];
  render(context: ListingsContext, first: string, second: string): JsonText<Value>;
  /** Whether only the owner sees it. @default false */
  readonly ofOwner?: true;
  /** For whom it is there. @default the owner for a field of theirs, else everyone */
  isFor?(context: ListingsContext): boolean;
}

/** A field that is the same for all listings of a seller that a caller sees. */
interface CommonField<Value> {
  common(context: ListingsContext): JsonText<Value>;
}

export type ListingField<Value = unknown> = ReadField<Value> | CommonField<Value>;

const ID = "listings.id";
const PRICE = "trim_scale(listings.price)";
const CURRENCY = "listings.currency";
const RELEASE: LineExpression = (pictures) =>
  `case when ${pictures} then releases.fragment else releases.plain_fragment end`;

/**
 * Every field of a listing, in the order of an answer (recorded): where it is read and how it is shown. The SQL that reads a
 * listing, the text of a page of listings and the answer with a single one are made of this table. The compiler knows that it
 * has every field of the contract, each of the right type.
 */
export const LISTING_FIELDS: { readonly [Key in keyof Listing]: ListingField<Listing[Key]> } = {
  id: { sql: [ID], render: (_, id) => number(id) },
  resource_url: { sql: [ID], render: ({ location }, id) => plain(links.listing(location.baseUrl, Number(id))) },
  uri: { sql: [ID], render: ({ location }, id) => plain(links.listingPage(location.baseUrl, Number(id))) },
  status: { sql: ["listings.status"], render: (_, status) => plain(status) },
  condition: { sql: ["listings.condition"], render: (_, condition) => plain(condition) },
  sleeve_condition: { sql: ["listings.sleeve_condition"], render: (_, condition) => plain(condition) },
  comments: { sql: ["to_json(listings.comments)"], render: (_, comments) => text(comments) },
  ships_from: { common: ({ seller }) => toJson(seller.country) },
  posted: {
    sql: ["(extract(epoch from listings.posted) * 1000)::bigint"],
    render: (_, milliseconds) => plain(siteTime(Number(milliseconds))),
  },
  allow_offers: { sql: ["listings.allow_offers"], render: (_, value) => boolean(value) },
  offer_submitted: { common: () => toJson(false) },
  audio: { sql: ["listings.audio"], render: (_, value) => boolean(value) },
  price: { sql: [PRICE, CURRENCY], render: priceText },
  original_price: { sql: [PRICE, CURRENCY], render: originalPriceText },
  shipping_price: {
    common: (context) => {
      const { seller, priceCurrency, rates } = context;
      const amount = shippingPriceOf(context);
      if (amount === undefined) return toJson({});
      return toJson(price(convert(amount, seller.currency, priceCurrency, rates), priceCurrency));
    },
  },
  original_shipping_price: {
    common: (context) => {
      const { seller, converted, rates } = context;
      const amount = shippingPriceOf(context);
      return toJson(amount === undefined ? {} : originalAndConverted(amount, seller.currency, converted, rates));
    },
  },
  seller: { common: ({ location, seller }) => toJson(sellerView(location.baseUrl, seller)) },
  release: {
    sql: [RELEASE],
    render: ({ caller, location }, fragment) => completeFragment(fragment, location.baseUrl, caller.user !== undefined),
  },
  in_cart: {
    sql: [ID],
    render: ({ inCart }, id) => toJson(inCart.has(Number(id))),
    isFor: ({ caller }) => caller.user !== undefined,
  },
  shipping_is_blocked: { common: (context) => toJson(shippingPriceOf(context) === undefined) },
  weight: { sql: ["trim_scale(listings.weight)"], ofOwner: true, render: (_, grams) => number(grams) },
  estimated_weight: { sql: ["releases.estimated_weight"], ofOwner: true, render: (_, grams) => number(grams) },
  format_quantity: { sql: ["listings.format_quantity"], ofOwner: true, render: (_, quantity) => number(quantity) },
  external_id: { sql: ["to_json(listings.external_id)"], ofOwner: true, render: (_, json) => text(json) },
  location: { sql: ["to_json(listings.location)"], ofOwner: true, render: (_, json) => text(json) },
  quantity: {
    sql: ["listings.quantity"],
    ofOwner: true,
    render: ({ seller }, quantity) => toJson(shownQuantity({ quantity: Number(quantity) }, seller)),
  },
};

/** Whether the caller sees a field. */
export function isShown(field: ListingField, context: ListingsContext): boolean {
  if ("common" in field) return true;
  return field.isFor?.(context) ?? (field.ofOwner !== true || isUser(context.caller, context.seller.id));
}

/** A number, and a text that the contract or the marketplace itself has made, need no escaping. */
const number = (text: string): JsonText<number> => asJson(text);
const plain = <Value extends string>(text: string): JsonText<Value> => asJson(`"${text}"`);
/** PostgreSQL writes `t` and `f`. */
const boolean = (text: string): JsonText<boolean> => asJson(text === "t" ? "true" : "false");
/** A text that PostgreSQL has made JSON of. */
const text = (json: string): JsonText<string> => asJson(json);

/** `price` as text. In the listing's own currency, which most prices are shown in, no object is made. */
function priceText(
  { priceCurrency, rates }: ListingsContext,
  amount: string,
  stored: string,
): JsonText<Listing["price"]> {
  if (stored === priceCurrency) return asJson(`{"value":${amount},"currency":"${priceCurrency}"}`);
  return toJson(price(convert(amount, asCurrency(stored), priceCurrency, rates), priceCurrency));
}

/** `originalAndConverted` as text. */
function originalPriceText(
  { converted, rates }: ListingsContext,
  amount: string,
  stored: string,
): JsonText<Listing["original_price"]> {
  const currency = asCurrency(stored);
  if (converted !== undefined && converted !== currency) {
    return toJson(originalAndConverted(amount, currency, converted, rates));
  }
  return asJson(
    `{"curr_abbr":"${currency}","curr_id":${currencyId(currency)},"formatted":"${format(amount, currency)}","value":${amount}}`,
  );
}

/** Listings are stored with a currency of the contract. */
const asCurrency = (stored: string): Currency => stored as Currency;

const shippingPriceOf = ({ caller, seller }: ListingsContext): string | undefined =>
  shippingPriceFor(caller, { sellerId: seller.id, first: seller.shipping_first, shipsTo: seller.ships_to });
