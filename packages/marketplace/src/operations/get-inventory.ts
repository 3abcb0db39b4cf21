import * as messages from "@runout/spec/messages";
import type { Context } from "../context.ts";
import { isUser } from "../domain/access-rules.ts";
import { invalid, MarketplaceError, userNotFound } from "../domain/errors.ts";
import { type PageRequest, paginate } from "../domain/page.ts";
import type { Schemas } from "../domain/schemas.ts";
import type { Input } from "../operation-types.ts";
import type { InventorySort } from "../store/inventory/inventory.ts";
import { readInventory } from "../store/inventory/inventory.ts";
import type { SortOrder } from "../store/keyset.ts";
import { findInCart } from "../store/listings/listings.ts";
import { itemsOf, type SellerRow } from "../store/users/sellers.ts";
import { InventoryPage } from "../views/inventory-page.ts";
import { idOfLine, listingLine, listingsText } from "../views/listing-view.ts";

/** Where other people's inventories end, whatever the page size (reported). */
const LAST_FOREIGN_PAGE = 100;

/**
 * Lists an inventory. The owner sees all statuses or the one asked for; others see what is for sale, and a status
 * filter of theirs is ignored (recorded). A page that was made for this version of the inventory is not made again: only its
 * links are, where the same page is asked for by another address.
 */
export async function getInventory(context: Context, { path, query }: Input<"getInventory">): Promise<InventoryPage> {
  const { caller, database, inventories, location } = context;
  const seller = await inventories.sellers(database)(path.username);
  if (!seller) throw userNotFound();
  const request = readRequest(seller, isUser(caller, seller.id), query);
  const viewer = `${viewerOf(context, seller)} ${caller.user?.country}`;
  // What the listings show, and nothing else of the address: a parameter without a meaning makes no page of its own.
  const key = JSON.stringify([seller.inventory_version, viewer, location.baseUrl, request]);
  const address = `${location.path}?${location.query}`;
  const kept = inventories.pages.get(key);
  if (kept?.address === address) return kept;
  const { pagination, offset } = paginate(request, request.items, location);
  const page = kept?.at(address, pagination) ?? (await readPage(context, seller, { ...request, pagination, offset }));
  inventories.pages.set(key, page);
  return page;
}

/** Which listings are asked for, with what is left out filled in. */
interface PageOfListings extends PageRequest {
  readonly sellerId: number;
  readonly owner: boolean;
  readonly status: Schemas["ListingStatus"] | undefined;
  readonly sort: InventorySort;
  readonly sortOrder: SortOrder;
  readonly items: number;
}

function readRequest(seller: SellerRow, owner: boolean, query: Input<"getInventory">["query"]): PageOfListings {
  const { page = 1, per_page = 50, sort = "listed", sort_order: sortOrder = "asc" } = query;
  if (!owner) checkForeignRequest(page, sort);
  const status = owner ? ownersStatus(query.status) : "For Sale";
  // Sorting another user's inventory by status answers an empty list (recorded).
  const items = !owner && sort === "status" ? 0 : itemsOf(seller, status);
  return { sellerId: seller.id, owner, status, sort, sortOrder, page, per_page, items };
}

/** For whom a page looks the same; converted prices are the same as long as the rates are. */
function viewerOf({ caller, rates }: Context, seller: SellerRow): string {
  if (!caller.user) return caller.level;
  const { id, buyer_currency: currency } = caller.user;
  return currency === seller.currency ? `${id}` : `${id}-${currency}-${rates[seller.currency]}-${rates[currency]}`;
}

async function readPage(
  context: Context,
  seller: SellerRow,
  request: PageOfListings & Pick<InventoryPage, "pagination"> & { offset: number },
): Promise<InventoryPage> {
  const { caller, database, location } = context;
  const { owner, items, per_page: limit, pagination } = request;
  const version = seller.inventory_version ?? "none";
  const lines =
    items === 0
      ? []
      : await readInventory(
          database,
          context.pageCursors,
          { ...request, limit, pictures: caller.level !== "anonymous" },
          { version, items },
          listingLine,
        );
  const ids = lines.map(idOfLine);
  // Sellers cannot have their own copies in their carts.
  const inCart = caller.user && !owner ? await findInCart(database, caller.user.id, ids) : new Set<number>();
  const { rates } = context;
  const converted = caller.user?.buyer_currency;
  const shown = { caller, location, rates, seller, priceCurrency: seller.currency, converted, inCart };
  return new InventoryPage(new TextEncoder().encode(listingsText(shown, lines)), {
    pagination,
    etag: `"${version}-${viewerOf(context, seller)}"`,
    address: `${location.path}?${location.query}`,
  });
}

function checkForeignRequest(page: number, sort: InventorySort): void {
  if (page > LAST_FOREIGN_PAGE) {
    throw new MarketplaceError("Forbidden", messages.InventoryPageBeyondLimit);
  }
  if (sort === "location") {
    throw invalid(messages.InventorySortByLocation);
  }
}

const ownersStatus = (status: Input<"getInventory">["query"]["status"]) => (status === "All" ? undefined : status);
