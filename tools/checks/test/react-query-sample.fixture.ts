import { createTransport, NotFoundError } from "@runout/client";
import {
  deleteListingMutation,
  getInventoryInfiniteOptions,
  getListingKey,
  getListingOptions,
  itemsOf,
} from "@runout/react-query";
import { MutationObserver, QueryClient, useQuery } from "@tanstack/react-query";

declare const process: { argv: string[] };

const transport = createTransport({
  baseUrl: process.argv[2] ?? "",
  auth: { type: "token", token: "seller-token" },
  userAgent: "sample/1.0",
});
const LISTING = { listing_id: 4300801460 };

const client = new QueryClient();
const inventory = getInventoryInfiniteOptions(transport, { username: "example_seller", per_page: 50 });
const listings = itemsOf(await client.fetchInfiniteQuery({ ...inventory, pages: 2 }));
const { price } = await client.fetchQuery(getListingOptions(transport, LISTING));
await new MutationObserver(client, deleteListingMutation(transport)).mutate(LISTING);
const isGone = client.getQueryData(getListingKey(LISTING)) === undefined;
const error: unknown = await client.fetchQuery(getListingOptions(transport, LISTING)).catch((thrown) => thrown);
// biome-ignore lint/suspicious/noConsole: what it prints is what the test reads
console.log(listings.length, price.value, isGone, error instanceof NotFoundError);

const useStatus = () => useQuery(getListingOptions(transport, LISTING)).data?.status;
// @ts-expect-error a listing has no such status: the types came with the package, or this line would compile
export const wrong: ReturnType<typeof useStatus> = "Lost";
