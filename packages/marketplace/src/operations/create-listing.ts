import * as messages from "@runout/spec/messages";
import type { Context } from "../context.ts";
import { checkMaySell, requireUser } from "../domain/access-rules.ts";
import { invalid } from "../domain/errors.ts";
import { newListing, readReleaseId } from "../domain/listing-input.ts";
import type { Input, Output } from "../operation-types.ts";
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
  const release = await findRelease(database, readReleaseId(body.release_id));
  if (!release) throw invalid(messages.ListingUnknownRelease);
  if (release.blocked_from_sale) throw invalid(messages.ListingBlockedRelease);

  const id = await insertListing(database, newListing(body, { seller, release, now: now() }));
  return { listing_id: id, resource_url: links.listing(location.baseUrl, id) };
}
