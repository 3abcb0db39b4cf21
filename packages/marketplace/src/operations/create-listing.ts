import * as messages from "@runout/spec/messages";
import { type Context, requireUser } from "../context.ts";
import { checkMaySell } from "../domain/access-rules.ts";
import { invalid } from "../domain/errors.ts";
import { readFormatQuantity, readPrice, readReleaseId, readWeight } from "../domain/listing-input.ts";
import { expiryAfter } from "../domain/listing-status.ts";
import type { Input, Output } from "../handlers.ts";
import { insertListing } from "../store/listings/listing-changes.ts";
import { findRelease } from "../store/releases/releases.ts";
import { links } from "../views/links.ts";

/** Adds a listing to the caller's inventory. */
export async function createListing(
  context: Context,
  { body }: Input<"createListing">,
): Promise<Output<"createListing">> {
  const { database, now, location } = context;
  const seller = requireUser(context);
  checkMaySell(seller);
  const price = readPrice(body.price);
  const formatQuantity = readFormatQuantity(body.format_quantity ?? "auto");
  const weight = readWeight(body.weight ?? "auto");
  const release = await findRelease(database, readReleaseId(body.release_id));
  if (!release) throw invalid(messages.ListingUnknownRelease);
  if (release.blocked_from_sale) throw invalid(messages.ListingBlockedRelease);

  const id = await insertListing(database, {
    seller_id: seller.id,
    release_id: release.id,
    status: body.status ?? "For Sale",
    condition: body.condition,
    sleeve_condition: body.sleeve_condition ?? "Not Graded",
    price,
    currency: seller.currency,
    comments: body.comments ?? "",
    allow_offers: body.allow_offers ?? false,
    audio: false,
    external_id: body.external_id ?? "",
    location: body.location ?? "",
    weight: weight === undefined || Number(weight) === 0 ? String(release.estimated_weight) : weight,
    format_quantity: formatQuantity ?? release.format_quantity,
    quantity: 1,
    posted: now().toISOString(),
    expires: expiryAfter(undefined, body.status ?? "For Sale", now()),
  });
  return { listing_id: id, resource_url: links.listing(location.baseUrl, id) };
}
