import type { Viewer } from "../domain/caller.ts";
import type { UserRow } from "../domain/entities.ts";
import { userNotFound } from "../domain/errors.ts";
import { type OrderKey, orderId } from "../domain/ids.ts";
import { type PageRequest, paginate } from "../domain/page.ts";
import type { Schemas } from "../domain/schemas.ts";
import type { Queryable } from "../store/database/database.ts";
import { findInCart, findListingDetails } from "../store/listings/listings.ts";
import { findOrderItems } from "../store/orders/order-items.ts";
import { countBuyerOrders, findBuyerOrders } from "../store/orders/order-list.ts";
import { findOrder } from "../store/orders/orders.ts";
import { countForSale, findUser, findUserById } from "../store/users/users.ts";
import { LISTING_DETAILS_LINE, listingView } from "../views/listing-view.ts";
import { orderView } from "../views/order-view.ts";
import { userView } from "../views/user-view.ts";

/** What an answer to the owner of the data depends on besides; who makes the request does not matter. */
type OwnersViewer = Omit<Viewer, "caller">;

const as = (viewer: OwnersViewer, user: UserRow): Viewer => ({
  location: viewer.location,
  rates: viewer.rates,
  caller: { level: "user", user, application: undefined },
});

/** An order as its seller sees it. */
export async function readOrderAsSeller(
  viewer: OwnersViewer,
  database: Queryable,
  key: OrderKey,
): Promise<Schemas["Order"]> {
  const seller = await findUserById(database, key.sellerId);
  if (!seller) throw new Error(`the seller of order ${orderId(key)} is gone`);
  return readOrderAs(seller, viewer, database, key);
}

/**
 * One page of what a user has bought of all sellers, the newest first, each order as the buyer sees it.
 *
 * @throws NotFound without such a user, or for a page past the end
 */
export async function readPurchases(
  viewer: OwnersViewer,
  database: Queryable,
  username: string,
  request: PageRequest,
): Promise<{ pagination: Schemas["Pagination"]; orders: Schemas["Order"][] }> {
  const buyer = await findUser(database, username);
  if (!buyer) throw userNotFound();
  const { pagination, offset } = paginate(request, await countBuyerOrders(database, buyer.id), viewer.location);
  const keys = await findBuyerOrders(database, buyer.id, { limit: request.per_page, offset });
  return { pagination, orders: await Promise.all(keys.map((key) => readOrderAs(buyer, viewer, database, key))) };
}

/** A listing as its owner sees it. */
export async function readListingAsOwner(
  viewer: OwnersViewer,
  database: Queryable,
  listingId: number,
  owner: UserRow,
): Promise<Schemas["Listing"]> {
  const listing = await findListingDetails(database, listingId, LISTING_DETAILS_LINE);
  if (!listing) throw new Error(`listing ${listingId} is gone`);
  const inCart = await findInCart(database, owner.id, [listingId]);
  const currency = owner.buyer_currency;
  const shown = { ...as(viewer, owner), priceCurrency: currency, converted: currency };
  return listingView(shown, listing, inCart.has(listingId));
}

/** A profile as the user sees it. */
export const readOwnProfile = async (
  viewer: OwnersViewer,
  database: Queryable,
  user: UserRow,
): Promise<Schemas["User"]> => userView(as(viewer, user), user, await countForSale(database, user.id));

async function readOrderAs(
  user: UserRow,
  viewer: OwnersViewer,
  database: Queryable,
  key: OrderKey,
): Promise<Schemas["Order"]> {
  const order = await findOrder(database, key);
  if (!order) throw new Error(`order ${orderId(key)} is gone`);
  return orderView(as(viewer, user), order, await findOrderItems(database, key.sellerId, [key.number]));
}
