import type { Context } from "../context.ts";
import { resourceNotFound } from "../domain/errors.ts";
import { summarizeOffers } from "../domain/release-prices.ts";
import type { Input, Output } from "../operation-types.ts";
import { findOffers, findRelease } from "../store/releases/releases.ts";
import { links } from "../views/links.ts";
import { artistCredits, labelCredits, releaseImages } from "../views/release-view.ts";

/** Shows a release. Pictures are hidden from callers without credentials, as on every endpoint but a single listing. */
export async function getRelease(
  context: Context,
  { path, query }: Input<"getRelease">,
): Promise<Output<"getRelease">> {
  const { caller, database, location, rates } = context;
  const release = await findRelease(database, path.release_id);
  if (!release) throw resourceNotFound();
  const base = location.baseUrl;
  const pictures = caller.level !== "anonymous";
  const currency = query.curr_abbr ?? caller.user?.buyer_currency ?? "USD";
  const offers = summarizeOffers(await findOffers(database, release.id), release.blocked_from_sale, currency, rates);
  return {
    id: release.id,
    resource_url: links.release(base, release.id),
    uri: links.releasePage(base, release.id),
    title: release.title,
    artists: artistCredits(base, release),
    artists_sort: release.artist,
    labels: labelCredits(base, release),
    formats: [
      {
        name: release.format_name,
        qty: String(release.format_quantity),
        descriptions: release.format_descriptions,
      },
    ],
    year: release.year,
    country: release.country,
    genres: release.genres,
    styles: release.styles,
    identifiers: release.identifiers,
    thumb: pictures ? links.releaseImage(base, release.id, 1, 150) : "",
    images: pictures ? releaseImages(base, release.id, release.image_count) : [],
    estimated_weight: release.estimated_weight,
    num_for_sale: offers.count,
    lowest_price: offers.lowest,
    blocked_from_sale: release.blocked_from_sale,
    community: { have: release.in_collection, want: release.in_wantlist },
  };
}
