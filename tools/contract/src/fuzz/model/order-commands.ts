import type { components } from "@runout/spec";
import type { CommandNamed } from "./commands.ts";
import { expectEqual, type ModelClient } from "./model-client.ts";
import { applyStatus, type Caller, feeOf, type ModelOrder, type ModelState, nextStatuses, nth } from "./state.ts";

type Order = components["schemas"]["Order"];

const USERNAMES = { buyer: "example_buyer", stranger: "example_collector" };

export async function order(
  client: ModelClient,
  state: ModelState,
  { as, index }: CommandNamed<"order">,
): Promise<void> {
  const listing = nth(state.listings, index);
  if (!listing) return;
  const body = { buyer: USERNAMES[as], listing_ids: [listing.id] };
  const request = { operationId: "createSandboxOrder", as: "anonymous", target: "/sandbox/orders", body } as const;
  if (listing.status !== "For Sale") {
    await client.expect(422, request);
    return;
  }
  const { body: placed } = await client.expect(201, request);
  const id = `845236-${state.seed.orders + state.orders.length + 1}`;
  expectEqual(
    "the new order",
    [placed.id, placed.status, placed.total.value, placed.items.length],
    [id, "New Order", listing.cents / 100, 1],
  );
  listing.status = "Sold";
  const { cents } = listing;
  state.orders.push({
    id,
    buyer: as,
    listing,
    cents,
    shipping: 0,
    status: "New Order",
    invoiced: state.now,
    entries: 1,
  });
}

export async function setStatus(
  client: ModelClient,
  state: ModelState,
  command: CommandNamed<"set status">,
): Promise<void> {
  const found = nth(state.orders, command.index);
  if (!found) return;
  const { as, status } = command;
  const refused = as === "anonymous" ? 401 : as === "seller" ? undefined : 403;
  const isNext = nextStatuses(found.status, "seller").includes(status);
  const expected = refused ?? (isNext ? 200 : 422);
  const response = await client.expect(expected, {
    operationId: "editOrder",
    as,
    target: targetOf(found),
    body: { status },
  });
  if (expected !== 200) return;
  if (status !== found.status) {
    applyStatus(state, found, status);
    // A message informs the other party.
    found.entries += 1;
  }
  expectOrder(response.body, found);
}

export async function invoice(
  client: ModelClient,
  state: ModelState,
  { as, index, cents }: CommandNamed<"invoice">,
): Promise<void> {
  const found = nth(state.orders, index);
  if (!found) return;
  const refused = as === "anonymous" ? 401 : as === "seller" ? undefined : 403;
  const expected = refused ?? (nextStatuses(found.status, "seller").includes("Invoice Sent") ? 200 : 422);
  const body = { shipping: cents / 100 };
  const response = await client.expect(expected, { operationId: "editOrder", as, target: targetOf(found), body });
  if (expected !== 200) return;
  found.shipping = cents;
  found.entries += 1;
  found.invoiced = state.now;
  if (found.status !== "Invoice Sent") applyStatus(state, found, "Invoice Sent");
  expectOrder(response.body, found);
}

export async function pay(client: ModelClient, state: ModelState, { index }: CommandNamed<"pay">): Promise<void> {
  const found = nth(state.orders, index);
  if (!found) return;
  const expected = nextStatuses(found.status, "buyer").includes("Payment Received") ? 200 : 422;
  const target = `/sandbox/orders/${found.id}/actions`;
  await client.expect(expected, { operationId: "actOnOrder", as: "anonymous", target, body: { action: "pay" } });
  if (expected !== 200) return;
  found.entries += 1;
  applyStatus(state, found, "Payment Received");
}

export async function write(
  client: ModelClient,
  state: ModelState,
  { as, index }: CommandNamed<"write">,
): Promise<void> {
  const found = nth(state.orders, index);
  if (!found) return;
  const expected = as === "anonymous" ? 401 : isParty(found, as) ? 201 : 403;
  const target = `${targetOf(found)}/messages`;
  await client.expect(expected, { operationId: "addOrderMessage", as, target, body: { message: "Thank you." } });
  if (expected !== 201) return;
  if (as === "seller" && found.status === "New Order") applyStatus(state, found, "Buyer Contacted");
  found.entries += 1;
}

export async function readOrder(
  client: ModelClient,
  state: ModelState,
  { as, index }: CommandNamed<"read order">,
): Promise<void> {
  const found = nth(state.orders, index);
  if (!found) return;
  const expected = as === "anonymous" ? 401 : isParty(found, as) ? 200 : 403;
  const { body } = await client.expect(expected, { operationId: "getOrder", as, target: targetOf(found) });
  if (expected !== 200) return;
  expectOrder(body, found);
  if (as === "seller")
    expectEqual(`next_status of ${found.id}`, body.next_status, nextStatuses(found.status, "seller"));
}

export async function readMessages(
  client: ModelClient,
  state: ModelState,
  { as, index }: CommandNamed<"read messages">,
): Promise<void> {
  const found = nth(state.orders, index);
  if (!found) return;
  const expected = as === "anonymous" ? 401 : isParty(found, as) ? 200 : 403;
  const target = `${targetOf(found)}/messages?per_page=100`;
  const { body } = await client.expect(expected, { operationId: "listOrderMessages", as, target });
  if (expected !== 200) return;
  expectEqual(
    `the entries of ${found.id}`,
    [body.pagination.items, body.messages.length],
    [found.entries, found.entries],
  );
}

export async function readOrders(
  client: ModelClient,
  state: ModelState,
  { as, perPage }: CommandNamed<"read orders">,
): Promise<void> {
  const expected = as === "anonymous" ? 401 : 200;
  const target = `/marketplace/orders?sort=id&sort_order=desc&per_page=${perPage}`;
  const { body } = await client.expect(expected, { operationId: "listOrders", as, target });
  if (expected !== 200) return;
  const items = as === "seller" ? state.seed.orders + state.orders.length : 0;
  const { pagination, orders } = body;
  expectEqual(
    `the orders of ${as}`,
    [pagination.items, pagination.pages],
    [items, Math.max(1, Math.ceil(items / perPage))],
  );
  const newest = orders.slice(0, as === "seller" ? state.orders.length : 0);
  const ours = state.orders.toReversed().slice(0, newest.length);
  expectEqual(
    "the newest orders",
    newest.map(({ id, status }) => [id, status]),
    ours.map(({ id, status }) => [id, status]),
  );
}

export async function readFee(client: ModelClient, { as, cents }: CommandNamed<"read fee">): Promise<void> {
  const target = `/marketplace/fee/${(cents / 100).toFixed(2)}`;
  const expected = as === "anonymous" ? 401 : 200;
  const { body } = await client.expect(expected, { operationId: "getFee", as, target });
  if (expected === 200)
    expectEqual(`the fee of ${cents} cents`, [body.value, body.currency], [feeOf(cents) / 100, "USD"]);
}

const targetOf = ({ id }: ModelOrder): string => `/marketplace/orders/${id}`;
const isParty = (found: ModelOrder, as: Caller): boolean => as === "seller" || as === found.buyer;

function expectOrder({ status, total, shipping, fee }: Order, found: ModelOrder): void {
  const expected = [found.status, found.cents / 100, found.shipping / 100, feeOf(found.cents + found.shipping) / 100];
  expectEqual(`order ${found.id}`, [status, total.value, shipping.value, fee.value], expected);
}
