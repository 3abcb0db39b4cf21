import { chosenListings } from "./choice.ts";
import type { Command } from "./command.ts";
import { readAmount } from "./decimal.ts";
import {
  at,
  done,
  type ModelListing,
  type ModelState,
  putOnSale,
  refused,
  type ShopName,
  type UserName,
  type Verdict,
} from "./state.ts";

type Of<Kind extends Command["do"]> = Extract<Command, { do: Kind }>;

const isShop = (user: UserName): user is ShopName => user === "example_seller" || user === "example_store";

/** What creating a listing does. Its id is known once it is answered. */
export function create(state: ModelState, command: Of<"create">): Verdict {
  const { as, release, status = "For Sale" } = command;
  if (!isShop(as)) return refused("Forbidden", /permission/);
  const price = readAmount(command.price);
  // Release 24 must not be sold, and there is no 25.
  if (release > 23) return refused("Invalid", /^Invalid release_id: release (not found|is blocked from sale)\.$/);
  state.listings.push({ id: 0, shop: as, release, status, price, comments: "", quantity: 1, since: state.now });
  return done;
}

/** Whether a listing can be changed at all. */
function mayTouch(listing: ModelListing, role: Of<"edit">["as"]): Verdict {
  if (listing.status === "Deleted") return refused("NotFound", /^Item not found\. It may have been deleted\.$/);
  return role === "seller" ? done : refused("Forbidden", /permission/);
}

/** What editing a listing does. */
export function edit(state: ModelState, command: Of<"edit">): Verdict {
  const listing = at(state.listings, command.position);
  if (!listing) return done;
  const allowed = mayTouch(listing, command.as);
  if (!allowed.done) return allowed;
  if (!["For Sale", "Draft", "Expired"].includes(listing.status)) {
    return refused("Invalid", new RegExp(`^This listing is ${listing.status} and cannot be edited`));
  }
  const price = command.price === undefined ? listing.price : readAmount(command.price);
  listing.price = price;
  if (command.status === "For Sale" && listing.status !== "For Sale") putOnSale(listing, state.now);
  listing.status = command.status ?? listing.status;
  listing.comments = command.comments ?? listing.comments;
  return done;
}

/** What deleting a listing does. */
export function remove(state: ModelState, command: Of<"delete">): Verdict {
  const listing = at(state.listings, command.position);
  if (!listing) return done;
  const allowed = mayTouch(listing, command.as);
  if (allowed.done) listing.status = "Deleted";
  return allowed;
}

/** What ordering does: a listing of several copies loses one, the last copy is sold. */
export function order(state: ModelState, command: Of<"order">): Verdict {
  const buyer = command.buyer as UserName | "unknown_user"; // those that the commands are made of
  if (buyer === "unknown_user") return refused("NotFound", /^User does not exist/);
  const listings = chosenListings(state, command);
  const [first] = listings;
  if (!first) return done;
  const orderable = listings.every(
    ({ status, shop }) => status === "For Sale" && shop === first.shop && shop !== buyer,
  );
  if (!orderable) return refused("Invalid", /^Invalid (listing_ids|buyer): /);
  state.lastNumber[first.shop] += 1;
  state.orders.push({
    number: state.lastNumber[first.shop],
    shop: first.shop,
    buyer,
    status: "New Order",
    shipping: 0n,
    invoiced: state.now,
    tracking: undefined,
    items: listings.map((listing) => ({ listing, price: listing.price })),
    refunded: 0n,
    log: ["status New Order"],
    earliest: undefined,
  });
  for (const listing of listings) {
    if (listing.quantity > 1) listing.quantity -= 1;
    else listing.status = "Sold";
  }
  return done;
}
