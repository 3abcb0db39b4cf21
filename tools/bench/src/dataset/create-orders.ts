import { BUYER } from "@runout/harness/demo-users";
import { authorization, call, type Page, SELLER } from "../demo-calls.ts";

/** Orders that can be edited and written to: `845236-{first}` to `845236-{first + span - 1}`. */
export interface OrderNumbers {
  first: number;
  span: number;
}

/** Makes orders through the sandbox, each of one listing, and invoices each, so that all edits are of one kind. */
export async function createOrders(sandboxUrl: string, wanted: number): Promise<OrderNumbers> {
  const ids = await listingsForSale(sandboxUrl, wanted);
  const numbers: number[] = [];
  const waiting = ids.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const id of waiting) numbers.push(await createOrder(sandboxUrl, id));
    }),
  );
  return { first: Math.min(...numbers), span: numbers.length };
}

async function listingsForSale(url: string, wanted: number): Promise<number[]> {
  const ids: number[] = [];
  for (let page = 1; ids.length < wanted; page += 1) {
    const path = `/users/${SELLER.username}/inventory?per_page=100&sort_order=desc&page=${page}`;
    const { pagination, listings } = await call<Page>(`${url}${path}`);
    ids.push(...listings.map(({ id }) => id));
    if (page >= pagination.pages) break;
  }
  return ids.slice(0, wanted);
}

async function createOrder(url: string, listingId: number): Promise<number> {
  const { id } = await call<{ id: string }>(`${url}/sandbox/orders`, {}, { buyer: BUYER, listing_ids: [listingId] });
  await call(`${url}/marketplace/orders/${id}`, authorization(SELLER.token), { shipping: 5 });
  return Number(id.split("-")[1]);
}
