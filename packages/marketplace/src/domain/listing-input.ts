import * as messages from "@runout/spec/messages";
import { Big } from "big.js";
import type { ListingRow, ReleaseRow, UserRow } from "./entities.ts";
import { invalid } from "./errors.ts";
import { expiryAfter, mayEdit } from "./listing-status.ts";
import type { Schemas } from "./schemas.ts";

/** Reads a price. The sign of a negative price is dropped, as recorded; what is finer than a ten-thousandth is rounded to it. */
export const readPrice = (input: number | string): string => new Big(input).abs().round(4, Big.roundHalfUp).toFixed();

/**
 * Reads a weight in grams; undefined where the estimate is to be taken (`auto` and, as recorded, negative values).
 * What 0 means is different on create and edit, so it comes back as it is.
 */
export function readWeight(input: number | string): string | undefined {
  if (input === "auto") return undefined;
  const grams = new Big(input).round(2, Big.roundHalfUp);
  return grams.lt(0) ? undefined : grams.toFixed();
}

/** Reads how many items a listing counts as; undefined where the release's own count is to be taken (`auto`, 0). */
export function readFormatQuantity(input: number | string): number | undefined {
  if (input === "auto") return undefined;
  return Number(input) || undefined;
}

/** Reads a release id; one that cannot exist is refused like one that does not (recorded). */
export function readReleaseId(input: number | string): number {
  const id = Number(input);
  if (!Number.isSafeInteger(id) || id < 1) throw invalid(messages.ListingUnknownRelease);
  return id;
}

/** What `createListing` makes of a body: absent or null values are the seller's and the release's own. */
export function newListing(
  body: Schemas["ListingCreate"],
  { seller, release, now }: { seller: Pick<UserRow, "id" | "currency">; release: ReleaseRow; now: Date },
): Omit<ListingRow, "bucket" | "id"> {
  const weight = readWeight(body.weight ?? "auto");
  const status = body.status ?? "For Sale";
  return {
    seller_id: seller.id,
    release_id: release.id,
    status,
    condition: body.condition,
    sleeve_condition: body.sleeve_condition ?? "Not Graded",
    price: readPrice(body.price),
    currency: seller.currency,
    comments: body.comments ?? "",
    allow_offers: body.allow_offers ?? false,
    audio: false,
    external_id: body.external_id ?? "",
    location: body.location ?? "",
    weight: weight === undefined || Number(weight) === 0 ? String(release.estimated_weight) : weight,
    format_quantity: readFormatQuantity(body.format_quantity ?? "auto") ?? release.format_quantity,
    quantity: 1,
    posted: now.toISOString(),
    expires: expiryAfter(undefined, status, now),
  };
}

/**
 * What `editListing` makes of a listing: absent or null values stay as they are.
 *
 * @throws Invalid where the listing's status allows no edit
 */
export function editedListing(
  listing: ListingRow,
  body: Schemas["ListingEdit"],
  { release, now }: { release: ReleaseRow; now: Date },
): ListingRow {
  if (!mayEdit(listing.status)) throw invalid(messages.ListingSoldNotEditable({ status: listing.status }));
  const status = body.status ?? listing.status;
  return {
    ...listing,
    status,
    condition: body.condition ?? listing.condition,
    sleeve_condition: body.sleeve_condition ?? listing.sleeve_condition,
    price: body.price == null ? listing.price : readPrice(body.price),
    comments: body.comments ?? listing.comments,
    allow_offers: body.allow_offers ?? listing.allow_offers,
    external_id: body.external_id ?? listing.external_id,
    location: body.location ?? listing.location,
    weight: editedWeight(listing, body.weight, release),
    format_quantity:
      body.format_quantity == null
        ? listing.format_quantity
        : (readFormatQuantity(body.format_quantity) ?? release.format_quantity),
    expires: expiryAfter(listing, status, now),
  };
}

/** On edit 0 keeps the weight, while `auto` and negative values take the estimate (recorded). */
function editedWeight(listing: ListingRow, input: number | string | null | undefined, release: ReleaseRow): string {
  if (input == null || Number(input) === 0) return listing.weight;
  return readWeight(input) ?? String(release.estimated_weight);
}
