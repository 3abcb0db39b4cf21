import { isDeepStrictEqual } from "node:util";

/** A listing as the API shows it to its owner. What is not known before the answer is left out. */
export interface ListingState {
  is: "listing";
  id?: number;
  release_id: number;
  status: string;
  condition: string;
  sleeve_condition: string;
  /** In hundredths. */
  price: number;
  comments: string;
  allow_offers: boolean;
  location: string;
  weight: number;
  format_quantity: number;
  /** How many copies there are, as far as it is known: the API shows a NearMint seller 1. */
  quantity?: number;
  external_id: string;
}

/** An item of an order: the listing as it was when it was ordered. */
export type ItemState = Pick<
  ListingState,
  "external_id" | "price" | "condition" | "sleeve_condition" | "comments" | "location"
>;

/** An order as the API shows it to its seller, and its log in short, oldest first. Amounts are in hundredths. */
export interface OrderState {
  is: "order";
  key: string;
  id?: string;
  last_activity?: string;
  buyer: string;
  status: string;
  shipping: number;
  tracking: string;
  items: ItemState[];
  total: number;
  fee: number;
  instructions: string;
  address: string;
  log?: string[];
}

/** How far the sandbox's clock is ahead, in seconds. */
export interface ClockState {
  is: "clock";
  offset: number;
}

export type EntityState = ListingState | OrderState | ClockState;

/** The expected entities of the marketplace, by keys that are known before a response has the id. */
export type ExpectedState = Map<string, EntityState>;

/** Whether an entity equals the expected one in all properties that both have. */
export function matchesExpected(expected: EntityState, seen: EntityState | undefined): boolean {
  if (seen === undefined) return false;
  if (expected.is === "clock" || seen.is === "clock") return isDeepStrictEqual(expected, seen);
  const shown: Record<string, unknown> = { ...seen };
  return Object.entries(expected).every(
    ([key, value]) => value === undefined || isNotShown(key, shown) || isDeepStrictEqual(value, shown[key]),
  );
}

/** A log is read only where it may have changed, and how many copies there are is not shown at all. */
const isNotShown = (key: string, shown: Record<string, unknown>): boolean =>
  (key === "log" || key === "quantity") && shown[key] === undefined;

/** The observed entity, with the quantity that the API does not show. */
export const withQuantity = (seen: EntityState, known: EntityState | undefined): EntityState =>
  seen.is === "listing" && known?.is === "listing" ? { ...seen, ...pick(known) } : seen;

const pick = ({ quantity }: ListingState) => (quantity === undefined ? {} : { quantity });

/** The properties in which the two differ. */
export function difference(expected: EntityState, seen: EntityState | undefined): string {
  if (seen === undefined) return "it is not there";
  const shown: Record<string, unknown> = { ...seen };
  return Object.entries(expected)
    .filter(([key, value]) => value !== undefined && !isNotShown(key, shown) && !isDeepStrictEqual(value, shown[key]))
    .map(([key, value]) => `${key} is ${JSON.stringify(shown[key])} instead of ${JSON.stringify(value)}`)
    .join("; ");
}
