import { handlers, MarketplaceError } from "@runout/marketplace";
import { as, openDemo } from "@runout/marketplace/fixtures/open-demo";
import { control } from "../support/test-control.ts";
import type { ModelOrder, ShopName, UserName } from "./state.ts";

const tokens: Record<UserName, string> = {
  example_seller: "seller-token",
  example_store: "store-token",
  example_buyer: "buyer-token",
  example_collector: "collector-token",
};

/** The marketplace under test, and what each user needs to ask it. */
export type Demo = Awaited<ReturnType<typeof openModelDemo>>;

/** Opens a marketplace on the engine of this run. */
export async function openModelDemo() {
  const { marketplace } = await openDemo();
  const users = {
    example_seller: await as(marketplace, tokens.example_seller),
    example_store: await as(marketplace, tokens.example_store),
    example_buyer: await as(marketplace, tokens.example_buyer),
    example_collector: await as(marketplace, tokens.example_collector),
  };
  return { marketplace, users, control: control(marketplace) };
}

/** All listings of a shop, or those in one status, as their owner sees them. */
export async function readInventory({ users }: Demo, shop: ShopName, status: string) {
  const found = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = { status: status as "All", per_page: 100, page }; // callers name statuses that the filter knows
    // A page is known by its address.
    const location = {
      ...users[shop].location,
      path: `/users/${shop}/inventory`,
      query: `status=${status}&page=${page}`,
    };
    const request = { path: { username: shop }, query, body: undefined };
    const answer = await handlers.getInventory({ ...users[shop], location }, request);
    pages = answer.pagination.pages;
    found.push(...answer.listings);
    if (page === pages && found.length !== answer.pagination.items) {
      throw new Error(
        `${shop} has ${answer.pagination.items} listings in ${status} by the count, ${found.length} by the rows`,
      );
    }
  }
  return found;
}

/** How many copies each listing holds. The API does not show it: a NearMint seller sees 1. */
export async function readQuantities({ marketplace }: Demo): Promise<ReadonlyMap<number, number>> {
  const statement = { name: "test_quantities", text: "select id, quantity from listings" };
  const rows = await marketplace.database.query<{ id: number; quantity: number }>(statement);
  return new Map(rows.map(({ id, quantity }) => [id, quantity]));
}

/** A user who is neither party of an order, nor of a listing. */
export const uninvolvedUser = (order: Pick<ModelOrder, "shop" | "buyer">): UserName =>
  (["example_collector", "example_buyer", "example_store"] as const).find(
    (user) => user !== order.shop && user !== order.buyer,
  ) ?? "example_seller";

/** How the marketplace refused; what is no refusal is thrown on. */
export function refusalOf(error: unknown): { kind: string; message: string } {
  if (error instanceof MarketplaceError) return { kind: error.kind, message: error.message };
  throw error;
}
