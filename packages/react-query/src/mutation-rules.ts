import type { DataOf, OperationId } from "@runout/client";
import type { QueryClient, QueryKey, UseMutationOptions } from "@tanstack/react-query";
import { cachedListing } from "./cached-listings.ts";
import { getIdentityKey, getOrderKey } from "./generated/queries.ts";
import type { VariablesOf } from "./mutation.ts";

/** What a mutation does to the cache. Every key stands for all queries whose keys begin with it. */
export interface MutationRule<Id extends OperationId> {
  /** What is changed. It is invalidated after a refusal too. @default nothing that was there before */
  resource?: (variables: VariablesOf<Id>) => QueryKey;
  /** What else shows the change. `data` is undefined when it is not known whether the change was made. @default nothing */
  related?: (variables: VariablesOf<Id>, client: QueryClient, data: DataOf<Id> | undefined) => readonly QueryKey[];
  /** The query whose answer the mutation's is: it is stored there, and the resource is not asked for again. */
  answers?: (variables: VariablesOf<Id>) => QueryKey;
  /** What no longer exists after a success. */
  gone?: (variables: VariablesOf<Id>) => QueryKey;
  /** More options. */
  settings?: Pick<UseMutationOptions, "gcTime" | "networkMode">;
}

type Order = DataOf<"getOrder">;

/** All lists of orders: their keys have an object where those of an order have an id. */
const ORDER_LISTS: QueryKey = ["orders", {}];

/** What of a seller shows a change: the inventory alone, or the profile as well, which counts what is for sale. */
type Shop = "inventory" | "profile";

/** A seller's inventory, or everything of the seller; of all users where the seller is not known. */
function shopOf(username: string | undefined, part: Shop): QueryKey {
  if (username === undefined) return ["users"];
  const user = username.toLowerCase();
  return part === "inventory" ? ["users", user, part] : ["users", user];
}

/** A release with its statistics and price suggestions, which follow from what is for sale; all releases where it is not known. */
const marketOf = (release_id: number | undefined): QueryKey =>
  release_id === undefined ? ["releases"] : ["releases", release_id];

/** The listing as the cache has it. Where it does not, it belongs to the caller. */
function knownOf(client: QueryClient, listing_id: number): { username: string | undefined; release_id?: number } {
  const listing = cachedListing(client, listing_id);
  return listing ? { username: listing.seller.username, release_id: listing.release.id } : callerOf(client);
}

const callerOf = (client: QueryClient) => ({ username: client.getQueryData(getIdentityKey())?.username });

export const createListing: MutationRule<"createListing"> = {
  related({ release_id, status }, client) {
    const { username } = callerOf(client);
    const isForSale = status == null || status === "For Sale";
    return isForSale ? [shopOf(username, "profile"), marketOf(Number(release_id))] : [shopOf(username, "inventory")];
  },
};

export const editListing: MutationRule<"editListing"> = {
  resource: ({ listing_id }) => ["listings", listing_id],
  related({ listing_id, status, price, condition }, client) {
    const { username, release_id } = knownOf(client, listing_id);
    const shop = shopOf(username, status == null ? "inventory" : "profile");
    const isMarket = status != null || price != null || condition != null;
    return isMarket ? [shop, marketOf(release_id)] : [shop];
  },
};

export const deleteListing: MutationRule<"deleteListing"> = {
  resource: ({ listing_id }) => ["listings", listing_id],
  related({ listing_id }, client) {
    const { username, release_id } = knownOf(client, listing_id);
    return [shopOf(username, "profile"), marketOf(release_id)];
  },
  gone: ({ listing_id }) => ["listings", listing_id],
};

export const editOrder: MutationRule<"editOrder"> = {
  resource: ({ order_id }) => ["orders", order_id],
  answers: ({ order_id }) => getOrderKey({ order_id }),
  related: ({ order_id, status }, client, data) => [
    ["orders", order_id, "messages"],
    ORDER_LISTS,
    ...itemsOf(status, data ?? client.getQueryData(getOrderKey({ order_id }))),
  ],
};

export const addOrderMessage: MutationRule<"addOrderMessage"> = {
  resource: ({ order_id }) => ["orders", order_id],
  related: ({ order_id, status }, client) => [
    ORDER_LISTS,
    ...itemsOf(status, client.getQueryData(getOrderKey({ order_id }))),
  ],
};

/**
 * What a new status of an order does to its items. Prices are suggested from what was paid. A cancelled order's items are on sale
 * again, or, when the seller does not have them, gone for good.
 */
function itemsOf(status: string | null | undefined, order: Order | undefined): readonly QueryKey[] {
  if (status == null) return [];
  const releases = order ? order.items.map(({ release }) => marketOf(release.id)) : [marketOf(undefined)];
  const suggestions = order ? releases.map((release) => [...release, "price_suggestions"]) : releases;
  if (!status.startsWith("Cancelled")) return suggestions;
  const listings = order ? order.items.map(({ id }) => ["listings", id]) : [["listings"]];
  const isGone = status === "Cancelled (Item Unavailable)";
  return [
    shopOf(order?.seller.username, isGone ? "inventory" : "profile"),
    ...listings,
    ...(isGone ? suggestions : releases),
  ];
}

/** Tokens are no data of the marketplace. They are removed with the component that asked for them, and never wait to be sent later. */
const TOKEN = { settings: { gcTime: 0, networkMode: "always" } } as const;

export const getRequestToken: MutationRule<"getRequestToken"> = TOKEN;
export const createRequestToken: MutationRule<"createRequestToken"> = TOKEN;
export const getAccessToken: MutationRule<"getAccessToken"> = TOKEN;
export const createAccessToken: MutationRule<"createAccessToken"> = TOKEN;
