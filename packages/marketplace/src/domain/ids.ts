import { sha256 } from "@noble/hashes/sha2";
import { createView } from "@noble/hashes/utils";
import { resourceNotFound } from "./errors.ts";

/** How many buckets listings are spread over. Part of every listing id: never change it. */
export const LISTING_BUCKETS = 1024;

/** The bucket of a seller's listings. */
export const bucketOfSeller = (sellerId: number): number => sellerId % LISTING_BUCKETS;

/** The bucket a listing lies in, read off its id. */
export const bucketOfListing = (listingId: number): number => listingId % LISTING_BUCKETS;

/** A listing's id: a running number and the seller's bucket, so that the id is enough to find the listing. Below 2^53. */
export const listingId = (running: number, sellerId: number): number =>
  running * LISTING_BUCKETS + bucketOfSeller(sellerId);

/** An order's id names its seller and the seller's running number. */
export interface OrderKey {
  sellerId: number;
  number: number;
}

/** Reads `845236-9`; undefined when the text is no order id. An order has one id, so zeros before a number make none. */
export function parseOrderId(id: string): OrderKey | undefined {
  const match = /^(0|[1-9]\d{0,14})-(0|[1-9]\d{0,8})$/.exec(id);
  return match ? { sellerId: Number(match[1]), number: Number(match[2]) } : undefined;
}

/**
 * Reads the id of an order that is asked for.
 *
 * @throws NotFound for text that is no order id
 */
export function readOrderId(id: string): OrderKey {
  const key = parseOrderId(id);
  if (!key) throw resourceNotFound();
  return key;
}

/** The id of an order, as a row has it. */
export const orderIdOf = (row: { seller_id: number; number: number }): string =>
  orderId({ sellerId: row.seller_id, number: row.number });

/** Writes the id of an order. */
export const orderId = ({ sellerId, number }: OrderKey): string => `${sellerId}-${number}`;

/**
 * The id of an artist or a label. The catalog knows them by name alone, so the id is made of the name: the same for all of
 * their releases, and the same at all times. From 1 to 2^31 - 1.
 */
export function catalogId(kind: "artist" | "label", name: string): number {
  const digest = sha256(new TextEncoder().encode(`${kind} ${name}`));
  return 1 + (createView(digest).getUint32(0) % 0x7fffffff);
}
