import type { ListingDetails } from "../domain/entities.ts";
import type { Schemas } from "../domain/schemas.ts";
import { type PreparedText, prepareText, TextWriter } from "./json-text.ts";
import {
  isShown,
  LISTING_FIELDS,
  type LineExpression,
  type ListingField,
  type ListingsContext,
} from "./listing-fields.ts";

/** Separates the values of a line. No value holds it: free text is JSON, which escapes it. */
const SEPARATOR = "\u001f";

const fields: readonly (readonly [string, ListingField])[] = Object.entries(LISTING_FIELDS);

/** The expressions of a line, each once: those that everyone's answer needs, then the owner's. */
const expressionsOf = (ofOwner: boolean): LineExpression[] =>
  fields.flatMap(([, field]) =>
    "sql" in field && (field.ofOwner === true) === ofOwner ? field.sql.filter((sql) => sql !== undefined) : [],
  );
const COMMON = [...new Set(expressionsOf(false))];
const OF_OWNER = [...new Set(expressionsOf(true))];
const ALL = [...COMMON, ...OF_OWNER];

/**
 * The SQL expression that reads a listing as one line of text, from `listings` and `releases`. Few and large fields cost both
 * engines least to hand over.
 *
 * @param pictures an SQL condition: whether the release comes with its pictures
 * @param owner an SQL condition: whether the owner's own fields come along
 */
export function listingLine({ pictures, owner }: { pictures: string; owner: string }): string {
  const list = (expressions: readonly LineExpression[]) =>
    expressions.map((sql) => (typeof sql === "string" ? sql : sql(pictures))).join(", ");
  return `concat_ws(E'\\x1f', ${list(COMMON)}, case when ${owner} then concat_ws(E'\\x1f', ${list(OF_OWNER)}) end)`;
}

/** The line of a listing that is read by itself, with everything that its answer may need. */
export const LISTING_DETAILS_LINE = listingLine({ pictures: "true", owner: "true" });

/** The id of the listing that a line is of. */
export const idOfLine = (line: string): number => Number(line.slice(0, line.indexOf(SEPARATOR)));

/** A field that differs from listing to listing, after the text that comes before it in each of them. */
interface Step {
  before: PreparedText;
  field: Extract<ListingField, { sql: unknown }>;
  first: number;
  second: number;
}

/**
 * Writes listings as JSON, parted by commas. Written as text because that is several times as fast as making and serializing the
 * objects, and most of it is the same for every listing of a seller.
 *
 * @param lines what `listingLine` has read of each
 */
export function writeListings(writer: TextWriter, context: ListingsContext, lines: readonly string[]): void {
  const steps: Step[] = [];
  let before = "{";
  for (const [key, field] of fields) {
    if (!isShown(field, context)) continue;
    before += `${before === "{" ? "" : ","}"${key}":`;
    if ("common" in field) {
      before += field.common(context);
      continue;
    }
    const [first, second] = field.sql;
    steps.push({
      before: prepareText(before),
      field,
      first: ALL.indexOf(first),
      second: second === undefined ? -1 : ALL.indexOf(second),
    });
    before = "";
  }
  const end = prepareText(`${before}}`);
  let isFirst = true;
  for (const line of lines) {
    const values = line.split(SEPARATOR);
    if (!isFirst) writer.write(",");
    isFirst = false;
    for (const { before, field, first, second } of steps) {
      writer.write(before);
      writer.write(field.render(context, values[first] ?? "", values[second] ?? ""));
    }
    writer.write(end);
  }
}

/** A listing as the caller may see it: keys in the recorded order, the owner's own at the end. */
export function listingView(
  viewer: Pick<ListingsContext, "caller" | "location" | "rates" | "priceCurrency" | "converted">,
  row: ListingDetails,
  isInCart: boolean,
): Schemas["Listing"] {
  const context: ListingsContext = {
    ...viewer,
    inCart: new Set(isInCart ? [row.id] : []),
    seller: {
      id: row.seller_id,
      username: row.seller_username,
      country: row.seller_country,
      currency: row.currency,
      holds_quantity: row.seller_holds_quantity,
      shipping_policy: row.seller_shipping_policy,
      shipping_first: row.seller_shipping_first,
      ships_to: row.seller_ships_to,
      min_order_total: row.seller_min_order_total,
      seller_rating: row.seller_seller_rating,
      seller_ratings: row.seller_seller_ratings,
    },
  };
  const writer = new TextWriter();
  writeListings(writer, context, [row.line]);
  // The table of fields gives each field the contract's type.
  return JSON.parse(new TextDecoder().decode(writer.end())) as Schemas["Listing"];
}
