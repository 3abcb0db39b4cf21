import { isDeepStrictEqual } from "node:util";
import type { Caller, SandboxClient } from "./sandbox-client.ts";

/** A behavior that the documents describe in prose, because no schema can express it. */
export interface BehaviorTest {
  /** The behavior, as a sentence. */
  name: string;
  /** Makes calls to a sandbox that was reset before. @throws Error that says what differs */
  run(sandbox: SandboxClient): Promise<void>;
}

/** @throws Error with the expected and the actual value, if they differ */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what} is ${shown(actual)} instead of ${shown(expected)}`);
}

const shown = (value: unknown): string => {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
};

/** Creates a listing for sale. @returns its id */
export async function createListing(sandbox: SandboxClient, body: object = {}): Promise<number> {
  const listing = { release_id: 1, condition: "Near Mint (NM or M-)", price: 24.5, ...body };
  const { body: made } = await sandbox.post("/marketplace/listings", listing, { status: 201 });
  return made.listing_id;
}

/** Has a buyer order listings of the seller. @returns the order's id */
export async function placeOrder(
  sandbox: SandboxClient,
  listingIds?: readonly number[],
  buyer: Caller = "buyer",
): Promise<string> {
  const ids = listingIds ?? [await createListing(sandbox)];
  const order = { buyer: `example_${buyer}`, listing_ids: ids };
  return (await sandbox.post("/sandbox/orders", order, { as: "anonymous", status: 201 })).body.id;
}

/** Does what the buyer or the site does with an order. @returns the order */
export async function act(sandbox: SandboxClient, order: string, action: object, status = 200) {
  return (await sandbox.post(`/sandbox/orders/${order}/actions`, action, { as: "anonymous", status })).body;
}

/** Makes a listing, has it ordered, invoiced and paid. @returns the order's id */
export async function placePaidOrder(sandbox: SandboxClient, price = 24.5): Promise<string> {
  const order = await placeOrder(sandbox, [await createListing(sandbox, { price })]);
  await sandbox.post(`/marketplace/orders/${order}`, { shipping: 4 });
  await act(sandbox, order, { action: "pay" });
  return order;
}
