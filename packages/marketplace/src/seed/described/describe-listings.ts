import type { ListingRow, ReleaseRow, UserRow } from "../../domain/entities.ts";
import { bucketOfSeller, LISTING_BUCKETS, listingId } from "../../domain/ids.ts";
import { newListing } from "../../domain/listing-input.ts";
import type { DescribedUsers } from "./describe-users.ts";
import { SeedError, type SeedListing, type SeedRelease, seedPath, Unique } from "./seed-error.ts";

const GRAMS_OF_A_RECORD = 230;

/**
 * Makes rows of described releases.
 *
 * @throws SeedError for an id that two have
 */
export function describeReleases(releases: readonly SeedRelease[]): ReleaseRow[] {
  const ids = new Unique("the id");
  return releases.map((release, index) => {
    ids.add(String(release.id), seedPath("releases", index, "id"));
    const { format_name = "Vinyl", format_quantity = 1, format_descriptions = [] } = release;
    const count = format_quantity > 1 ? `${format_quantity}x` : "";
    return {
      id: release.id,
      artist: release.artist,
      title: release.title,
      label: release.label ?? "Not On Label",
      catalog_number: release.catalog_number ?? "none",
      format: [`${count}${format_name}`, ...format_descriptions].join(", "),
      format_name,
      format_quantity,
      format_descriptions,
      year: release.year ?? 0,
      country: release.country ?? "",
      genres: release.genres ?? [],
      styles: release.styles ?? [],
      estimated_weight: release.estimated_weight ?? format_quantity * GRAMS_OF_A_RECORD,
      image_count: release.image_count ?? 1,
      in_wantlist: release.in_wantlist ?? 0,
      in_collection: release.in_collection ?? 0,
      blocked_from_sale: release.blocked_from_sale ?? false,
      identifiers: release.identifiers ?? [],
    };
  });
}

/** Described listings, as orders refer to them. */
export interface DescribedListings {
  rows: ListingRow[];
  /** The running number of the next listing. */
  nextListingNumber: number;
}

/**
 * Makes rows of described listings, by the rules of `createListing`.
 *
 * @param now when those are created that have no time of their own; the term of all begins then
 * @throws SeedError for what the seller could not have listed
 */
export function describeListings(
  listings: readonly SeedListing[],
  users: DescribedUsers,
  releases: readonly ReleaseRow[],
  now: Date,
): DescribedListings {
  const releasesById = new Map(releases.map((release) => [release.id, release]));
  const ids = new Unique("the id");
  const sellers = listings.map(({ seller, id }, index) => {
    const user = sellerOf(users.named(seller, seedPath("listings", index, "seller")), index);
    if (id !== undefined) {
      checkId(id, user, index);
      ids.add(String(id), seedPath("listings", index, "id"));
    }
    return user;
  });
  const taken = new Set(listings.flatMap(({ id }) => id ?? []));
  let number = 0;
  const freeId = (seller: UserRow) => {
    do number += 1;
    while (taken.has(listingId(number, seller.id)));
    return listingId(number, seller.id);
  };
  const rows = listings.map((listing, index): ListingRow => {
    // Filled for each listing above.
    const seller = sellers[index] as UserRow;
    const path = (key: string) => seedPath("listings", index, key);
    const release = releasesById.get(Number(listing.release_id));
    if (!release) throw new SeedError(path("release_id"), `the seed has no release ${listing.release_id}.`);
    if (release.blocked_from_sale) {
      throw new SeedError(path("release_id"), `release ${release.id} is blocked from sale.`);
    }
    const { quantity = 1, posted } = listing;
    if (quantity > 1 && !seller.holds_quantity) {
      throw new SeedError(
        path("quantity"),
        `${seller.username} does not hold several copies. Set holds_quantity of the user.`,
      );
    }
    return {
      ...newListing(listing, { seller, release, now }),
      bucket: bucketOfSeller(seller.id),
      id: listing.id ?? freeId(seller),
      quantity,
      ...(posted !== undefined && { posted: new Date(posted).toISOString() }),
    };
  });
  const used = rows.map(({ id }) => Math.floor(id / LISTING_BUCKETS));
  return { rows, nextListingNumber: used.reduce((most, running) => Math.max(most, running), 0) + 1 };
}

function sellerOf(user: UserRow, index: number): UserRow {
  if (user.is_seller) return user;
  throw new SeedError(
    seedPath("listings", index, "seller"),
    `${user.username} is not a seller. Set is_seller of the user.`,
  );
}

function checkId(id: number, seller: UserRow, index: number): void {
  if (id >= LISTING_BUCKETS && bucketOfSeller(id) === bucketOfSeller(seller.id)) return;
  const near = listingId(Math.max(1, Math.floor(id / LISTING_BUCKETS)), seller.id);
  throw new SeedError(
    seedPath("listings", index, "id"),
    `${id} cannot be a listing of ${seller.username}. Use ${near} or another of ${bucketOfSeller(seller.id)} plus a multiple of ${LISTING_BUCKETS}.`,
  );
}
