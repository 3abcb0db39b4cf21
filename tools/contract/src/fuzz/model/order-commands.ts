import type { Of } from "./commands.ts";
import { type Conversation, same } from "./conversation.ts";
import { at, type Caller, feeOf, type ModelOrder, type ModelState, move, nextOf } from "./state.ts";

const USERNAMES = { buyer: "example_buyer", stranger: "example_collector" };

export async function order(talk: Conversation, state: ModelState, { as, place }: Of<"order">): Promise<void> {
  const listing = at(state.listings, place);
  if (!listing) return;
  const body = { buyer: USERNAMES[as], listing_ids: [listing.id] };
  const ask = { operationId: "createSandboxOrder", as: "anonymous", target: "/sandbox/orders", body } as const;
  if (listing.status !== "For Sale") {
    await talk.expect(422, ask);
    return;
  }
  const { body: placed } = await talk.expect(201, ask);
  const id = `845236-${state.seed.orders + state.orders.length + 1}`;
  same(
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

export async function giveStatus(talk: Conversation, state: ModelState, command: Of<"give status">): Promise<void> {
  const found = at(state.orders, command.place);
  if (!found) return;
  const { as, status } = command;
  const refused = as === "anonymous" ? 401 : as === "seller" ? undefined : 403;
  const isNext = nextOf(found.status, "seller").includes(status);
  const expected = refused ?? (isNext ? 200 : 422);
  const told = await talk.expect(expected, { operationId: "editOrder", as, target: targetOf(found), body: { status } });
  if (expected !== 200) return;
  if (status !== found.status) {
    move(state, found, status);
    // The other party is told by a message.
    found.entries += 1;
  }
  sameOrder(told.body, found);
}

export async function invoice(
  talk: Conversation,
  state: ModelState,
  { as, place, cents }: Of<"invoice">,
): Promise<void> {
  const found = at(state.orders, place);
  if (!found) return;
  const refused = as === "anonymous" ? 401 : as === "seller" ? undefined : 403;
  const expected = refused ?? (nextOf(found.status, "seller").includes("Invoice Sent") ? 200 : 422);
  const body = { shipping: cents / 100 };
  const told = await talk.expect(expected, { operationId: "editOrder", as, target: targetOf(found), body });
  if (expected !== 200) return;
  found.shipping = cents;
  found.entries += 1;
  found.invoiced = state.now;
  if (found.status !== "Invoice Sent") move(state, found, "Invoice Sent");
  sameOrder(told.body, found);
}

export async function pay(talk: Conversation, state: ModelState, { place }: Of<"pay">): Promise<void> {
  const found = at(state.orders, place);
  if (!found) return;
  const expected = nextOf(found.status, "buyer").includes("Payment Received") ? 200 : 422;
  const target = `/sandbox/orders/${found.id}/actions`;
  await talk.expect(expected, { operationId: "actOnOrder", as: "anonymous", target, body: { action: "pay" } });
  if (expected !== 200) return;
  found.entries += 1;
  move(state, found, "Payment Received");
}

export async function write(talk: Conversation, state: ModelState, { as, place }: Of<"write">): Promise<void> {
  const found = at(state.orders, place);
  if (!found) return;
  const expected = as === "anonymous" ? 401 : isParty(found, as) ? 201 : 403;
  const target = `${targetOf(found)}/messages`;
  await talk.expect(expected, { operationId: "addOrderMessage", as, target, body: { message: "Thank you." } });
  if (expected !== 201) return;
  if (as === "seller" && found.status === "New Order") move(state, found, "Buyer Contacted");
  found.entries += 1;
}

export async function readOrder(talk: Conversation, state: ModelState, { as, place }: Of<"read order">): Promise<void> {
  const found = at(state.orders, place);
  if (!found) return;
  const expected = as === "anonymous" ? 401 : isParty(found, as) ? 200 : 403;
  const { body } = await talk.expect(expected, { operationId: "getOrder", as, target: targetOf(found) });
  if (expected !== 200) return;
  sameOrder(body, found);
  if (as === "seller") same(`next_status of ${found.id}`, body.next_status, nextOf(found.status, "seller"));
}

export async function readMessages(
  talk: Conversation,
  state: ModelState,
  { as, place }: Of<"read messages">,
): Promise<void> {
  const found = at(state.orders, place);
  if (!found) return;
  const expected = as === "anonymous" ? 401 : isParty(found, as) ? 200 : 403;
  const target = `${targetOf(found)}/messages?per_page=100`;
  const { body } = await talk.expect(expected, { operationId: "listOrderMessages", as, target });
  if (expected !== 200) return;
  same(`the entries of ${found.id}`, [body.pagination.items, body.messages.length], [found.entries, found.entries]);
}

export async function readOrders(
  talk: Conversation,
  state: ModelState,
  { as, perPage }: Of<"read orders">,
): Promise<void> {
  const expected = as === "anonymous" ? 401 : 200;
  const target = `/marketplace/orders?sort=id&sort_order=desc&per_page=${perPage}`;
  const { body } = await talk.expect(expected, { operationId: "listOrders", as, target });
  if (expected !== 200) return;
  const items = as === "seller" ? state.seed.orders + state.orders.length : 0;
  const { pagination, orders } = body;
  same(`the orders of ${as}`, [pagination.items, pagination.pages], [items, Math.max(1, Math.ceil(items / perPage))]);
  const newest = orders.slice(0, as === "seller" ? state.orders.length : 0);
  const ours = state.orders.toReversed().slice(0, newest.length);
  same(
    "the newest orders",
    newest.map(({ id, status }: { id: string; status: string }) => [id, status]),
    ours.map(({ id, status }) => [id, status]),
  );
}

export async function readFee(talk: Conversation, { as, cents }: Of<"read fee">): Promise<void> {
  const target = `/marketplace/fee/${(cents / 100).toFixed(2)}`;
  const expected = as === "anonymous" ? 401 : 200;
  const { body } = await talk.expect(expected, { operationId: "getFee", as, target });
  if (expected === 200) same(`the fee of ${cents} cents`, [body.value, body.currency], [feeOf(cents) / 100, "USD"]);
}

const targetOf = ({ id }: ModelOrder): string => `/marketplace/orders/${id}`;
const isParty = (found: ModelOrder, as: Caller): boolean => as === "seller" || as === found.buyer;

interface ShownOrder {
  status: string;
  total: { value: number };
  shipping: { value: number };
  fee: { value: number };
}

function sameOrder({ status, total, shipping, fee }: ShownOrder, found: ModelOrder): void {
  const expected = [found.status, found.cents / 100, found.shipping / 100, feeOf(found.cents + found.shipping) / 100];
  same(`order ${found.id}`, [status, total.value, shipping.value, fee.value], expected);
}
