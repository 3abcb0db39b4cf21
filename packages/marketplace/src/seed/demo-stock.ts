import type { ListingRow, UserRow } from "../domain/entities.ts";
import { bucketOfSeller, listingId } from "../domain/listing-id.ts";
import { castRelease } from "./demo-releases.ts";
import { gradesAt } from "./listing-grades.ts";
import { listingPrice } from "./listing-prices.ts";
import { listingRemark } from "./listing-remarks.ts";

/** What is written by hand of a listing; the rest follows a pattern of its place. */
export type ListingNotes = Partial<
  Omit<ListingRow, "bucket" | "id" | "seller_id" | "currency" | "status" | "posted" | "expires" | "release_id">
> & { release_id?: number };

/** One seller's stock. Places count from 1 within the shop. */
export type Shop = {
  seller: UserRow;
  /** What the shop's listings are numbered after: its first listing gets the next number. */
  numbersAfter: number;
  size: number;
  /** When the first listing was posted. */
  opened: string;
  /** How many days lie between two listings. */
  pace: number;
  /** What a US dollar is worth in the seller's currency. */
  unitsPerDollar: string;
  /** What the shop calls a place where items are kept. */
  furniture: "Shelf" | "Crate";
  /** Places that are not for sale. */
  statuses: Partial<Record<ListingRow["status"], readonly number[]>>;
  notes: Readonly<Record<number, ListingNotes>>;
};

const dayMilliseconds = 86_400_000;
const minuteMilliseconds = 60_000;
const itemsPerFurniture = 50;

/** Makes a shop's listings, in the order of their places. */
export const stockShop = (shop: Shop): ListingRow[] =>
  Array.from({ length: shop.size }, (_, index) => stockPlace(shop, index + 1));

/** The id of the listing at a place of a shop. */
export const idAt = (shop: Shop, place: number): number => listingId(shop.numbersAfter + place, shop.seller.id);

function stockPlace(shop: Shop, place: number): ListingRow {
  const { seller, furniture } = shop;
  const notes = shop.notes[place] ?? {};
  const release = castRelease(notes.release_id ?? patternRelease(place));
  const grades = { ...gradesAt(place), ...notes };
  const letter = String.fromCharCode("A".charCodeAt(0) + Math.floor((place - 1) / itemsPerFurniture));
  const number = String(place).padStart(3, "0");
  return {
    bucket: bucketOfSeller(seller.id),
    id: idAt(shop, place),
    seller_id: seller.id,
    release_id: release.id,
    status: statusAt(shop, place),
    condition: grades.condition,
    sleeve_condition: grades.sleeve_condition,
    price: listingPrice(release.id, grades.condition, place, shop.unitsPerDollar),
    currency: seller.currency,
    comments: listingRemark(release.format_name, grades.condition, place),
    allow_offers: place % 3 === 1,
    audio: place % 20 === 5,
    external_id: `${furniture}-${letter}-${number}`.toLowerCase(),
    location: `${furniture} ${letter}`,
    weight: String(release.estimated_weight + (place % 9 === 7 ? 20 : 0)),
    format_quantity: release.format_quantity,
    quantity: 1,
    posted: postedAt(shop, place),
    // The demo's stock is there whenever it is looked at.
    expires: null,
    ...notes,
  };
}

/** Deals out releases 2 to 22. Release 1 is listed by hand, 23 and 24 have nothing for sale. */
const patternRelease = (place: number): number => 2 + ((place * 5) % 21);

function statusAt({ statuses }: Shop, place: number): ListingRow["status"] {
  // Object.entries forgets that the keys are statuses.
  const entries = Object.entries(statuses) as [ListingRow["status"], readonly number[]][];
  return entries.find(([, places]) => places.includes(place))?.[0] ?? "For Sale";
}

/** Every few days, at some minute of the ten hours after opening time. */
function postedAt({ opened, pace }: Shop, place: number): string {
  const minute = ((place - 1) * 97) % 600;
  const time = Date.parse(opened) + (place - 1) * pace * dayMilliseconds + minute * minuteMilliseconds;
  return new Date(time).toISOString();
}
