import { sellersListing } from "../server.ts";

/** An object that an operation is called for, named as example_seller would, and its path parameters. */
export interface RequestedObject {
  object: string;
  path: Record<string, string | number>;
}

const LISTINGS: readonly RequestedObject[] = [
  { object: "own, for sale", path: { listing_id: sellersListing(1) } },
  { object: "own, draft", path: { listing_id: sellersListing(3) } },
  { object: "foreign, for sale", path: { listing_id: 4_200_125 * 1024 + 831 } },
  { object: "missing", path: { listing_id: 4_399_999_999 } },
  { object: "deleted", path: { listing_id: sellersListing(2) } },
];
const ORDERS: readonly RequestedObject[] = [
  { object: "own", path: { order_id: "845236-17" } },
  { object: "foreign", path: { order_id: "614207-3" } },
  { object: "missing", path: { order_id: "845236-999" } },
];
const USERS: readonly RequestedObject[] = [
  { object: "own", path: { username: "example_seller" } },
  { object: "foreign", path: { username: "example_store" } },
  { object: "missing", path: { username: "unknown_user" } },
];
const RELEASES: readonly RequestedObject[] = [
  { object: "any", path: { release_id: 1 } },
  { object: "missing", path: { release_id: 999_999 } },
];
const NO_OBJECT: readonly RequestedObject[] = [{ object: "none", path: {} }];

/** The listing that is deleted before a row about a deleted object is looked at. */
export const deletedListing = sellersListing(2);

/** Every object that a path of the document can name, by the parameter that names it. */
export function requestedObjects(path: string): readonly RequestedObject[] {
  if (path.includes("{listing_id}")) return LISTINGS;
  if (path.includes("{order_id}")) return ORDERS;
  if (path.includes("{username}")) return USERS;
  if (path.includes("{release_id}")) return RELEASES;
  if (!path.includes("{")) return NO_OBJECT;
  const fee = { price: "10.00", currency: "EUR" };
  return NO_OBJECT.map(({ object }) => ({ object, path: fee }));
}
