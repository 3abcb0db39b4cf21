import type { Target } from "../target.ts";

/**
 * What the demo holds, by the names of the properties and parameters that ask for it.
 *
 * @throws Error when the sandbox does not say
 */
export async function readPools(target: Target): Promise<Readonly<Record<string, readonly unknown[]>>> {
  async function read(path: string, authorization: string) {
    const { status, text } = await target.send({ method: "GET", target: path, headers: { authorization } });
    if (status !== 200) throw new Error(`${path} was answered ${status}.`);
    return JSON.parse(text);
  }
  const seller = "Discogs token=seller-token";
  const { listings } = await read("/users/example_seller/inventory?per_page=100", seller);
  const { listings: stock } = await read(
    "/users/example_store/inventory?status=For%20Sale&per_page=20",
    "Discogs token=store-token",
  );
  const { orders } = await read("/marketplace/orders?per_page=100", seller);
  const idsOf = (items: readonly { id: unknown }[]) => items.map(({ id }) => id);
  const forSale = listings.filter(({ status }: { status: string }) => status === "For Sale");
  const users = ["example_buyer", "example_collector", "example_seller", "example_store"];
  return {
    listing_id: idsOf(listings),
    listing_ids: idsOf([...forSale, ...stock]),
    order_id: idsOf(orders),
    order_ids: idsOf(orders),
    release_id: [1, 2, 3, 4, 5],
    username: users,
    buyer: users,
    as: users,
  };
}
