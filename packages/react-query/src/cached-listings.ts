import type { DataOf } from "@runout/client";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { updateQueries } from "./update-queries.ts";

type Listing = DataOf<"getListing">;
type InventoryPage = DataOf<"getInventory">;
/** What may be stored under the keys of users: profiles, inventories, and inventories that are loaded page by page. */
type UserData = DataOf<"getUser"> | InventoryPage | InfiniteData<InventoryPage, number>;

const pagesOf = (data: UserData | undefined): readonly InventoryPage[] => {
  if (!data) return [];
  if ("pages" in data) return data.pages;
  return "listings" in data ? [data] : [];
};

/** The listing as it is in the cache, alone or within an inventory. */
export function cachedListing(client: QueryClient, id: number): Listing | undefined {
  const single = client.getQueriesData<Listing>({ queryKey: ["listings", id] });
  const inventories = client.getQueriesData<UserData>({ queryKey: ["users"] });
  const all = [
    ...single.flatMap(([, listing]) => listing ?? []),
    ...inventories.flatMap(([, data]) => pagesOf(data)).flatMap(({ listings }) => listings),
  ];
  return all.find((listing) => listing.id === id);
}

/**
 * Changes a listing wherever it is in the cache: alone, and in every inventory.
 *
 * @returns what takes it back
 */
export async function updateCachedListing(
  client: QueryClient,
  id: number,
  change: (listing: Listing) => Listing,
): Promise<() => void> {
  const changeIn = (page: InventoryPage): InventoryPage => ({
    ...page,
    listings: page.listings.map((listing) => (listing.id === id ? change(listing) : listing)),
  });
  const has = (data: UserData | undefined) =>
    pagesOf(data).some(({ listings }) => listings.some((listing) => listing.id === id));
  const undo = [
    await updateQueries<Listing>(client, ["listings", id], change),
    await updateQueries<UserData>(
      client,
      ["users"],
      (data) => {
        if ("pages" in data) return { ...data, pages: data.pages.map(changeIn) };
        return "listings" in data ? changeIn(data) : data;
      },
      has,
    ),
  ];
  return () => {
    for (const one of undo) one();
  };
}
