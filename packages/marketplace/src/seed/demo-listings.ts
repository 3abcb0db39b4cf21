import type { ListingRow, UserRow } from "../domain/entities.ts";
import { bucketOfSeller, listingId } from "../domain/ids.ts";
import { demoComments, demoGrades, demoPrice } from "./demo-listing-patterns.ts";
import { demoRelease } from "./demo-releases.ts";
import { sellerShop, storeShop } from "./demo-shops.ts";

/** What is written by hand of a listing; the rest follows a pattern of its item number. */
export type ListingNotes = Partial<
  Omit<ListingRow, "bucket" | "id" | "seller_id" | "currency" | "status" | "posted" | "expires" | "release_id">
> & { release_id?: number };

/** One seller's listings. Items count from 1 within the shop. */
export interface DemoShop {
  seller: UserRow;
  /** What the shop's listings are numbered after: its first listing gets the next number. */
  numbersAfter: number;
  size: number;
  /** When the first listing was posted. */
  opened: string;
  /** How many days lie between two listings. */
  daysBetween: number;
  /** What a US dollar is worth in the seller's currency. */
  unitsPerDollar: string;
  /** What the shop calls what items are kept in. */
  storage: "Shelf" | "Crate";
  /** Items that are not for sale. */
  statuses: Partial<Record<ListingRow["status"], readonly number[]>>;
  notes: Readonly<Record<number, ListingNotes>>;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const ITEMS_PER_STORAGE = 50;

/** Every listing of the demo marketplace: example_seller's, then example_store's, each in the order of their numbers. */
export const demoListings: readonly ListingRow[] = [sellerShop, storeShop].flatMap((shop) =>
  Array.from({ length: shop.size }, (_, index) => demoListing(shop, index + 1)),
);

/** The number the next listing gets, of any seller. */
export const nextListingNumber = storeShop.numbersAfter + storeShop.size + 1;

/** The id of an item's listing. */
export function demoListingId(shop: DemoShop, item: number): number {
  return listingId(shop.numbersAfter + item, shop.seller.id);
}

function demoListing(shop: DemoShop, item: number): ListingRow {
  const { seller, storage } = shop;
  const notes = shop.notes[item] ?? {};
  const release = demoRelease(notes.release_id ?? patternRelease(item));
  const grades = { ...demoGrades(item), ...notes };
  const letter = String.fromCharCode("A".charCodeAt(0) + Math.floor((item - 1) / ITEMS_PER_STORAGE));
  const number = String(item).padStart(3, "0");
  return {
    bucket: bucketOfSeller(seller.id),
    id: demoListingId(shop, item),
    seller_id: seller.id,
    release_id: release.id,
    status: demoStatus(shop, item),
    condition: grades.condition,
    sleeve_condition: grades.sleeve_condition,
    price: demoPrice(release.id, grades.condition, item, shop.unitsPerDollar),
    currency: seller.currency,
    comments: demoComments(release.format_name, grades.condition, item),
    allow_offers: item % 3 === 1,
    audio: item % 20 === 5,
    external_id: `${storage}-${letter}-${number}`.toLowerCase(),
    location: `${storage} ${letter}`,
    weight: String(release.estimated_weight + (item % 9 === 7 ? 20 : 0)),
    format_quantity: release.format_quantity,
    quantity: 1,
    posted: demoPosted(shop, item),
    // The demo's listings are there whenever they are looked at.
    expires: null,
    ...notes,
  };
}

/** Deals out releases 2 to 22. Release 1 is listed by hand, 23 and 24 have nothing for sale. */
function patternRelease(item: number): number {
  return 2 + ((item * 5) % 21);
}

function demoStatus({ statuses }: DemoShop, item: number): ListingRow["status"] {
  // Object.entries does not keep that the keys are statuses.
  const entries = Object.entries(statuses) as [ListingRow["status"], readonly number[]][];
  return entries.find(([, items]) => items.includes(item))?.[0] ?? "For Sale";
}

/** Every few days, at some minute of the ten hours after opening time. */
function demoPosted({ opened, daysBetween }: DemoShop, item: number): string {
  const minute = ((item - 1) * 97) % 600;
  const time = Date.parse(opened) + (item - 1) * daysBetween * DAY_MS + minute * MINUTE_MS;
  return new Date(time).toISOString();
}
