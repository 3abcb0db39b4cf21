import type { Of } from "./commands.ts";
import { type Conversation, same } from "./conversation.ts";
import { at, type Caller, countOf, type ModelListing, type ModelState } from "./state.ts";

/** The release that all listings of a run offer. */
export const RELEASE_ID = 3;
const EDITABLE = ["For Sale", "Draft", "Expired"];
const INVENTORY = "/users/example_seller/inventory";

export async function create(
  talk: Conversation,
  state: ModelState,
  { as, cents, status }: Of<"create">,
): Promise<void> {
  const body = { release_id: RELEASE_ID, condition: "Mint (M)", price: cents / 100, status };
  const expected = as === "anonymous" ? 401 : as === "seller" ? 201 : 403;
  const told = await talk.expect(expected, { operationId: "createListing", as, target: "/marketplace/listings", body });
  if (expected === 201) state.listings.push({ id: told.body.listing_id, cents, status, since: state.now });
}

export async function edit(
  talk: Conversation,
  state: ModelState,
  { as, place, cents, status }: Of<"edit">,
): Promise<void> {
  const listing = at(state.listings, place);
  if (!listing) return;
  const mayEdit = mayChange(listing, as);
  const expected = mayEdit !== 204 || EDITABLE.includes(listing.status) ? mayEdit : 422;
  const body = { ...(cents !== undefined && { price: cents / 100 }), ...(status !== undefined && { status }) };
  await talk.expect(expected, { operationId: "editListing", as, target: targetOf(listing), body });
  if (expected !== 204) return;
  listing.cents = cents ?? listing.cents;
  if (status === "For Sale" && listing.status !== "For Sale") listing.since = state.now;
  listing.status = status ?? listing.status;
}

export async function remove(talk: Conversation, state: ModelState, { as, place }: Of<"delete">): Promise<void> {
  const listing = at(state.listings, place);
  if (!listing) return;
  const expected = mayChange(listing, as);
  await talk.expect(expected, { operationId: "deleteListing", as, target: targetOf(listing) });
  if (expected === 204) listing.status = "Deleted";
}

export async function readListing(
  talk: Conversation,
  state: ModelState,
  { as, place }: Of<"read listing">,
): Promise<void> {
  const listing = at(state.listings, place);
  if (!listing) return;
  const isVisible = as === "seller" || listing.status === "For Sale";
  const expected = listing.status === "Deleted" ? 404 : isVisible ? 200 : as === "anonymous" ? 401 : 403;
  const { body } = await talk.expect(expected, { operationId: "getListing", as, target: targetOf(listing) });
  if (expected !== 200) return;
  const { id, status, original_price, release } = body;
  same(
    `listing ${listing.id}`,
    [id, status, original_price.value, release.id],
    [listing.id, listing.status, listing.cents / 100, RELEASE_ID],
  );
  same(`the owner's keys of listing ${listing.id}`, "external_id" in body, as === "seller");
}

/** How many listings a caller sees in the inventory. */
const seenBy = (state: ModelState, as: Caller): number =>
  as === "seller"
    ? state.seed.all + state.listings.length - countOf(state, "Deleted")
    : state.seed.forSale + countOf(state, "For Sale");

export async function readInventory(
  talk: Conversation,
  state: ModelState,
  command: Of<"read inventory">,
): Promise<void> {
  const { as, perPage, page: which } = command;
  const items = seenBy(state, as);
  const pages = Math.max(1, Math.ceil(items / perPage));
  const page = { first: 1, last: pages, beyond: pages + 1 }[which];
  // Page 101 and beyond of another user's inventory is refused.
  const expected = page > 100 && as !== "seller" ? 403 : page > pages ? 404 : 200;
  const target = `${INVENTORY}?page=${page}&per_page=${perPage}`;
  const told = await talk.expect(expected, { operationId: "getInventory", as, target });
  if (expected !== 200) return;
  const { pagination, listings } = told.body;
  same(
    `the inventory's pagination for ${as}`,
    [pagination.page, pagination.pages, pagination.per_page, pagination.items],
    [page, pages, perPage, items],
  );
  same(`the listings on page ${page}`, listings.length, Math.min(perPage, items - (page - 1) * perPage));
  const relations = ["first", "last", "prev", "next"].filter((name) => name in pagination.urls);
  const due =
    pages === 1
      ? []
      : page === 1
        ? ["last", "next"]
        : page === pages
          ? ["first", "prev"]
          : ["first", "last", "prev", "next"];
  same(`the pages that page ${page} of ${pages} names`, relations, due);
  const links = [...(told.headers.link ?? "").matchAll(/rel="(\w+)"/g)].map(([, relation]) => relation);
  same(`the Link header of page ${page} of ${pages}`, links.sort(), [...due].sort());
}

/** Asks for the inventory with the entity tag that the caller, or another one, was given before. */
export async function readAgain(talk: Conversation, state: ModelState, { as, from }: Of<"read again">): Promise<void> {
  const known = state.known.get(from);
  const told = await talk.ask({
    operationId: "getInventory",
    as,
    target: `${INVENTORY}?per_page=100&sort=listed&sort_order=desc`,
    headers: known && { "if-none-match": known.etag },
  });
  const shows = JSON.stringify([as, state.listings]);
  // What is shown to two callers differs in the keys of owner and user.
  const isKnown = known !== undefined && known.shows === shows;
  if (isKnown || (known !== undefined && from === as && told.status === 304 && isSameTo(as, known.shows, shows))) {
    same(`the status for ${as} with the entity tag of ${from}, and nothing changed`, told.status, 304);
    return;
  }
  same(`the status for ${as} with the entity tag of ${from}, and something changed`, told.status, 200);
  if (told.headers.etag !== undefined) state.known.set(as, { etag: told.headers.etag, shows });
  const ours = told.body.listings.filter(({ id }: { id: number }) =>
    state.listings.some((listing) => listing.id === id),
  );
  const visible = state.listings.filter(
    ({ status }) => status === "For Sale" || (as === "seller" && status !== "Deleted"),
  );
  const shown = ours.map((one: { id: number; status: string; original_price: { value: number } }) => [
    one.id,
    one.status,
    one.original_price.value,
  ]);
  const expected = visible.map(({ id, status, cents }) => [id, status, cents / 100]);
  same(`the listings of the run for ${as}`, shown.sort(), expected.sort());
}

/** Whether what a caller sees of two states is the same: what is not for sale is seen by the owner alone. */
function isSameTo(as: Caller, one: string, other: string): boolean {
  const seen = (text: string) =>
    JSON.stringify(
      JSON.parse(text)[1].filter(
        ({ status }: ModelListing) => status === "For Sale" || (as === "seller" && status !== "Deleted"),
      ),
    );
  return seen(one) === seen(other);
}

export async function readStatistics(talk: Conversation, state: ModelState): Promise<void> {
  const target = `/marketplace/stats/${RELEASE_ID}`;
  const { body } = await talk.expect(200, { operationId: "getReleaseStatistics", as: "anonymous", target });
  same("the release's copies for sale", body.num_for_sale, state.seed.releaseForSale + countOf(state, "For Sale"));
}

const targetOf = ({ id }: ModelListing): string => `/marketplace/listings/${id}`;

function mayChange({ status }: ModelListing, as: Caller): 204 | 401 | 403 | 404 {
  if (as === "anonymous") return 401;
  if (status === "Deleted") return 404;
  return as === "seller" ? 204 : 403;
}
