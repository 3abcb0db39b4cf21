import type { ExpectedState, ListingState, OrderState } from "./expected-state.ts";
import { listingKey, orderKey } from "./read-marketplace.ts";
import type { Worker } from "./worker.ts";
import type { Write } from "./write-log.ts";

const CONDITIONS = ["Mint (M)", "Near Mint (NM or M-)", "Very Good Plus (VG+)", "Good (G)"] as const;
const SLEEVE_CONDITIONS = ["Mint (M)", "Very Good (VG)", "Not Graded", "Generic"] as const;
const EDITED_STATUSES = ["For Sale", "Draft", "Expired"] as const;

/** What a worker makes up for a listing. Prices are in hundredths. */
function randomContent({ random, seller }: Worker, note: string) {
  return {
    condition: random.pick(CONDITIONS) ?? "Mint (M)",
    sleeve_condition: random.pick(SLEEVE_CONDITIONS) ?? "Generic",
    price: random.between(100, 99_999),
    comments: `${note} ${random.between(0, 1e9)} of ${seller.username}: ä, ☂ and "quotes"`,
    allow_offers: random.chance(0.5),
    location: `Box ${random.between(1, 500)}`,
    weight: random.between(50, 2000),
    format_quantity: random.between(1, 9),
  };
}

const sent = <Content extends { price: number }>(content: Content) => ({ ...content, price: content.price / 100 });

/** Lists a copy under a private note of its own. */
export function createListing(worker: Worker): Write {
  const external_id = worker.newUniqueText();
  const content = randomContent(worker, "New");
  // Most are for sale, so that there is something to order.
  const status = worker.random.chance(0.8) ? "For Sale" : "Draft";
  const release_id = worker.random.between(1, 23);
  const state: ListingState = { is: "listing", ...content, release_id, status, external_id, quantity: 1 };
  const body = { ...sent(content), release_id, status, external_id };
  return {
    kind: "create listing",
    call: { method: "POST", path: "/marketplace/listings", token: worker.seller.token, body },
    after: [[listingKey(external_id), state]],
    stateAfter: (answer) => {
      const { listing_id } = answer as { listing_id: number }; // the contract's ListingCreated
      return [[listingKey(external_id), { ...state, id: listing_id }]];
    },
  };
}

/** Changes everything of a listing that can be changed; without a `status`, to one of those that a seller may set. */
export function editListing(
  worker: Worker,
  listing: ListingState,
  status = worker.random.pick(EDITED_STATUSES),
): Write {
  const content = { ...randomContent(worker, "Edited"), status: status ?? "For Sale" };
  return {
    kind: "edit listing",
    call: { method: "POST", path: pathOf(listing), token: worker.seller.token, body: sent(content) },
    after: [[listingKey(listing.external_id), { ...listing, ...content }]],
  };
}

/** Deletes a listing. */
export const deleteListing = (worker: Worker, listing: ListingState): Write => ({
  kind: "delete listing",
  call: { method: "DELETE", path: pathOf(listing), token: worker.seller.token },
  after: [[listingKey(listing.external_id), { ...listing, status: "Deleted" }]],
});

const pathOf = ({ id }: ListingState) => `/marketplace/listings/${id}`;

/** Orders listings as a buyer, with instructions of its own. */
export function placeOrder(worker: Worker, listings: readonly ListingState[]): Write {
  const instructions = worker.newUniqueText();
  const buyer = worker.buyer;
  const address = `${buyer}\n${worker.random.between(1, 999)} Some Street`;
  const body = {
    buyer,
    listing_ids: listings.map((listing) => listing.id),
    additional_instructions: instructions,
    shipping_address: address,
  };
  const total = listings.reduce((sum, listing) => sum + listing.price, 0);
  const order: OrderState = {
    is: "order",
    key: orderKey(instructions),
    buyer,
    status: "New Order",
    shipping: 0,
    tracking: "",
    items: listings.map(({ external_id, price, condition, sleeve_condition, comments, location }) => ({
      external_id,
      price,
      condition,
      sleeve_condition,
      comments,
      location,
    })),
    total,
    fee: feeOf(total),
    instructions,
    address,
    log: ["status 1"],
  };
  const sold = listings.map((one): [string, ListingState] => [listingKey(one.external_id), withOneSold(one)]);
  return {
    kind: "order",
    call: { method: "POST", path: "/sandbox/orders", body },
    after: [[order.key, order], ...sold],
    stateAfter: (answer) => {
      const { id, last_activity } = answer as { id: string; last_activity: string }; // the contract's Order
      return [[order.key, { ...order, id, last_activity }]];
    },
  };
}

function withOneSold(listing: ListingState): ListingState {
  const { quantity = 1 } = listing;
  return quantity > 1 ? { ...listing, quantity: quantity - 1 } : { ...listing, status: "Sold" };
}

/** 9 % of what is paid, rounded up to the hundredth. */
export const feeOf = (amount: number): number => Math.ceil((amount * 9) / 100);

/** What becomes of an order's listings when it is cancelled: they are relisted, or off for good when `unavailable`. */
export function listingsAfterCancel(
  worker: Worker,
  expected: ExpectedState,
  order: OrderState,
  unavailable: boolean,
): [string, ListingState][] {
  return order.items.flatMap(({ external_id }): [string, ListingState][] => {
    const key = listingKey(external_id);
    const listing = expected.get(key);
    if (listing?.is !== "listing") return [];
    if (listing.status === "Sold") return [[key, { ...listing, status: unavailable ? "Deleted" : "For Sale" }]];
    // Of several copies one comes back.
    const returns = !unavailable && worker.seller.username === "example_store" && listing.status !== "Deleted";
    return returns ? [[key, { ...listing, quantity: (listing.quantity ?? 1) + 1 }]] : [];
  });
}
