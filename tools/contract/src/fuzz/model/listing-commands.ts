import type { CommandNamed } from "./commands.ts";
import { expectEqual, type ModelClient } from "./model-client.ts";
import { type Caller, countListings, type ModelListing, type ModelState, nth } from "./state.ts";

/** The release that all listings of a run offer. */
export const RELEASE_ID = 3;
const EDITABLE = ["For Sale", "Draft", "Expired"];
const INVENTORY = "/users/example_seller/inventory";

export async function create(
  client: ModelClient,
  state: ModelState,
  { as, cents, status }: CommandNamed<"create">,
): Promise<void> {
  const body = { release_id: RELEASE_ID, condition: "Mint (M)", price: cents / 100, status };
  const expected = as === "anonymous" ? 401 : as === "seller" ? 201 : 403;
  const response = await client.expect(expected, {
    operationId: "createListing",
    as,
    target: "/marketplace/listings",
    body,
  });
  if (expected === 201) state.listings.push({ id: response.body.listing_id, cents, status, since: state.now });
}

export async function edit(
  client: ModelClient,
  state: ModelState,
  { as, index, cents, status }: CommandNamed<"edit">,
): Promise<void> {
  const listing = nth(state.listings, index);
  if (!listing) return;
  const mayEdit = mayChange(listing, as);
  const expected = mayEdit !== 204 || EDITABLE.includes(listing.status) ? mayEdit : 422;
  const body = { ...(cents !== undefined && { price: cents / 100 }), ...(status !== undefined && { status }) };
  await client.expect(expected, { operationId: "editListing", as, target: targetOf(listing), body });
  if (expected !== 204) return;
  listing.cents = cents ?? listing.cents;
  if (status === "For Sale" && listing.status !== "For Sale") listing.since = state.now;
  listing.status = status ?? listing.status;
}

export async function remove(
  client: ModelClient,
  state: ModelState,
  { as, index }: CommandNamed<"delete">,
): Promise<void> {
  const listing = nth(state.listings, index);
  if (!listing) return;
  const expected = mayChange(listing, as);
  await client.expect(expected, { operationId: "deleteListing", as, target: targetOf(listing) });
  if (expected === 204) listing.status = "Deleted";
}

export async function readListing(
  client: ModelClient,
  state: ModelState,
  { as, index }: CommandNamed<"read listing">,
): Promise<void> {
  const listing = nth(state.listings, index);
  if (!listing) return;
  const isVisible = as === "seller" || listing.status === "For Sale";
  const expected = listing.status === "Deleted" ? 404 : isVisible ? 200 : as === "anonymous" ? 401 : 403;
  const { body } = await client.expect(expected, { operationId: "getListing", as, target: targetOf(listing) });
  if (expected !== 200) return;
  const { id, status, original_price, release } = body;
  expectEqual(
    `listing ${listing.id}`,
    [id, status, original_price.value, release.id],
    [listing.id, listing.status, listing.cents / 100, RELEASE_ID],
  );
  expectEqual(`the owner's keys of listing ${listing.id}`, "external_id" in body, as === "seller");
}

/** How many listings a caller sees in the inventory. */
const visibleCount = (state: ModelState, as: Caller): number =>
  as === "seller"
    ? state.seed.all + state.listings.length - countListings(state, "Deleted")
    : state.seed.forSale + countListings(state, "For Sale");

export async function readInventory(
  client: ModelClient,
  state: ModelState,
  command: CommandNamed<"read inventory">,
): Promise<void> {
  const { as, perPage, page: which } = command;
  const items = visibleCount(state, as);
  const pages = Math.max(1, Math.ceil(items / perPage));
  const page = { first: 1, last: pages, beyond: pages + 1 }[which];
  // Page 101 and beyond of another user's inventory is refused.
  const expected = page > 100 && as !== "seller" ? 403 : page > pages ? 404 : 200;
  const target = `${INVENTORY}?page=${page}&per_page=${perPage}`;
  const response = await client.expect(expected, { operationId: "getInventory", as, target });
  if (expected !== 200) return;
  const { pagination, listings } = response.body;
  expectEqual(
    `the inventory's pagination for ${as}`,
    [pagination.page, pagination.pages, pagination.per_page, pagination.items],
    [page, pages, perPage, items],
  );
  expectEqual(`the listings on page ${page}`, listings.length, Math.min(perPage, items - (page - 1) * perPage));
  const relations = ["first", "last", "prev", "next"].filter((name) => name in pagination.urls);
  const expectedRelations =
    pages === 1
      ? []
      : page === 1
        ? ["last", "next"]
        : page === pages
          ? ["first", "prev"]
          : ["first", "last", "prev", "next"];
  expectEqual(`the pages that page ${page} of ${pages} names`, relations, expectedRelations);
  const links = [...(response.headers.link ?? "").matchAll(/rel="(\w+)"/g)].map(([, relation]) => relation);
  expectEqual(`the Link header of page ${page} of ${pages}`, links.sort(), [...expectedRelations].sort());
}

/** Requests the inventory with the entity tag that the caller, or another one, received before. */
export async function readAgain(
  client: ModelClient,
  state: ModelState,
  { as, from }: CommandNamed<"read again">,
): Promise<void> {
  const known = state.cached.get(from);
  const response = await client.send({
    operationId: "getInventory",
    as,
    target: `${INVENTORY}?per_page=100&sort=listed&sort_order=desc`,
    headers: known && { "if-none-match": known.etag },
  });
  const shown = JSON.stringify([as, state.listings]);
  // What is shown to two callers differs in the keys of owner and user.
  const isKnown = known !== undefined && known.state === shown;
  if (isKnown || (known !== undefined && from === as && response.status === 304 && isSameTo(as, known.state, shown))) {
    expectEqual(`the status for ${as} with the entity tag of ${from}, and nothing changed`, response.status, 304);
    return;
  }
  expectEqual(`the status for ${as} with the entity tag of ${from}, and something changed`, response.status, 200);
  if (response.headers.etag !== undefined) state.cached.set(as, { etag: response.headers.etag, state: shown });
  const ours = response.body.listings.filter(({ id }) => state.listings.some((listing) => listing.id === id));
  const visible = state.listings.filter(
    ({ status }) => status === "For Sale" || (as === "seller" && status !== "Deleted"),
  );
  const received = ours.map((one) => [one.id, one.status, one.original_price.value]);
  const expected = visible.map(({ id, status, cents }) => [id, status, cents / 100]);
  expectEqual(`the listings of the run for ${as}`, received.sort(), expected.sort());
}

/** Whether a caller sees the same in two states: only the owner sees what is not for sale. */
function isSameTo(as: Caller, one: string, other: string): boolean {
  const seen = (text: string) =>
    JSON.stringify(
      JSON.parse(text)[1].filter(
        ({ status }: ModelListing) => status === "For Sale" || (as === "seller" && status !== "Deleted"),
      ),
    );
  return seen(one) === seen(other);
}

export async function readStatistics(client: ModelClient, state: ModelState): Promise<void> {
  const target = `/marketplace/stats/${RELEASE_ID}`;
  const { body } = await client.expect(200, { operationId: "getReleaseStatistics", as: "anonymous", target });
  expectEqual(
    "the release's copies for sale",
    body.num_for_sale,
    state.seed.releaseForSale + countListings(state, "For Sale"),
  );
}

const targetOf = ({ id }: ModelListing): string => `/marketplace/listings/${id}`;

function mayChange({ status }: ModelListing, as: Caller): 204 | 401 | 403 | 404 {
  if (as === "anonymous") return 401;
  if (status === "Deleted") return 404;
  return as === "seller" ? 204 : 403;
}
