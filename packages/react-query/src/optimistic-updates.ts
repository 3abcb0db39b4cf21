import type { DataOf } from "@runout/client";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { updateCachedListing } from "./cached-listings.ts";
import { getIdentityKey } from "./generated/queries.ts";
import type { OptimisticUpdate, VariablesOf } from "./mutation.ts";
import { updateQueries } from "./update-queries.ts";

type Listing = DataOf<"getListing">;
type Order = DataOf<"getOrder">;
type OrderData = Order | DataOf<"listOrders"> | InfiniteData<DataOf<"listOrders">, number>;
type MessagePage = DataOf<"listOrderMessages">;
type MessageData = MessagePage | InfiniteData<MessagePage, number>;

/**
 * Shows the new price, status, condition and texts of a listing at once, wherever the cache has it. Lists keep their order, and a
 * listing that no longer belongs into one stays there, until they are read again.
 *
 * @example
 * useMutation(editListingMutation(transport, { optimistic: optimisticListingEdit }));
 */
export const optimisticListingEdit: OptimisticUpdate<VariablesOf<"editListing">> = (client, variables) =>
  updateCachedListing(client, variables.listing_id, (listing) => editedListing(listing, variables));

const TEXTS = [
  "condition",
  "sleeve_condition",
  "status",
  "comments",
  "allow_offers",
  "external_id",
  "location",
] as const;

function editedListing(listing: Listing, edit: VariablesOf<"editListing">): Listing {
  const texts = TEXTS.flatMap((name) => (edit[name] == null ? [] : [[name, edit[name]]]));
  return { ...listing, ...Object.fromEntries(texts), ...(edit.price != null && pricesOf(listing, Number(edit.price))) };
}

/** A price may be shown in a currency of the caller: it is converted by the rate that it was converted by before. */
function pricesOf({ price, original_price }: Listing, value: number): Pick<Listing, "price" | "original_price"> {
  // The contract drops the sign of a price.
  const amount = Math.abs(value);
  const rate = original_price.value > 0 ? price.value / original_price.value : 1;
  const currency = { style: "currency", currency: original_price.curr_abbr } as const;
  return {
    price: { ...price, value: amount * rate },
    original_price: {
      ...original_price,
      value: amount,
      formatted: new Intl.NumberFormat("en-US", currency).format(amount),
    },
  };
}

/**
 * Shows the new status, shipping price or tracking of an order at once, alone and in lists.
 *
 * @example
 * useMutation(editOrderMutation(transport, { optimistic: optimisticOrderEdit }));
 */
export const optimisticOrderEdit: OptimisticUpdate<VariablesOf<"editOrder">> = (client, { order_id, ...edit }) =>
  updateOrder(client, order_id, (order) => ({
    ...order,
    ...(edit.status != null && { status: edit.status }),
    ...(edit.shipping != null && {
      status: "Invoice Sent",
      shipping: { ...order.shipping, value: Number(edit.shipping) },
    }),
    ...(edit.tracking != null && { tracking: { carrier: null, url: null, ...edit.tracking } }),
  }));

/**
 * Shows a message at the top of an order's messages at once, and a new status with it. Who writes is known if `getIdentity` was
 * asked; without it, only the status is shown.
 *
 * @example
 * useMutation(addOrderMessageMutation(transport, { optimistic: optimisticOrderMessage }));
 */
export const optimisticOrderMessage: OptimisticUpdate<VariablesOf<"addOrderMessage">> = async (
  client,
  { order_id, message, status },
) => {
  const undo = status == null ? undefined : await updateOrder(client, order_id, (order) => ({ ...order, status }));
  const sender = client.getQueryData(getIdentityKey());
  if (!sender || !message?.trim()) return undo ?? (() => {});
  const add = (page: MessagePage): MessagePage => {
    if (page.pagination.page > 1) return page;
    const { id, username, resource_url } = sender;
    const order = page.messages[0]?.order ?? { id: order_id, resource_url: "" };
    const entry = {
      type: "message",
      timestamp: new Date().toISOString(),
      message,
      subject: "",
      order,
      from: { id, username, resource_url, avatar_url: "" },
    } as const;
    return { ...page, messages: [entry, ...page.messages] };
  };
  const takeBack = await updateQueries<MessageData>(client, ["orders", order_id, "messages"], (data) =>
    "pages" in data ? { ...data, pages: data.pages.map(add) } : add(data),
  );
  return () => {
    takeBack();
    undo?.();
  };
};

/** Changes an order alone and in every list, but not its messages. */
async function updateOrder(client: QueryClient, id: string, change: (order: Order) => Order): Promise<() => void> {
  const changeIn = (page: DataOf<"listOrders">): DataOf<"listOrders"> => ({
    ...page,
    orders: page.orders.map((order) => (order.id === id ? change(order) : order)),
  });
  return updateQueries<OrderData>(
    client,
    ["orders"],
    (data) => {
      if ("pages" in data) return { ...data, pages: data.pages.map(changeIn) };
      return "orders" in data ? changeIn(data) : change(data);
    },
    (data) => {
      const pages = "pages" in data ? data.pages : [data];
      // What has no orders and no id is a page of messages.
      return pages.some((page) =>
        "orders" in page ? page.orders.some((one) => one.id === id) : "id" in page && page.id === id,
      );
    },
  );
}
