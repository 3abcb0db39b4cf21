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
import { idOfLine, listingLine, writeListings } from "../views/listing-view.ts";

/** Where other people's inventories end, whatever the page size (reported). */
const LAST_FOREIGN_PAGE = 100;

/**
 * Lists an inventory. The owner sees all statuses or the one asked for; others see what is for sale, and a status
 * filter of theirs is ignored (recorded). A page that was made for this version of the inventory is not made again: only its
 * links are, where the same page is asked for by another address.
 */
export async function getInventory(context: Context, { path, query }: Input<"getInventory">): Promise<InventoryPage> {
  const { database, inventories } = context;
  const sellers = inventories.sellers(database);
  const recalled = sellers.recall(path.username);
  const read = recalled && (await readUnverified(context, recalled, query));
  if (read) return read;
  const seller = await sellers.find(path.username);
  if (!seller) throw userNotFound();
  const owner = isUser(context.caller, seller.id);
  const refusal = owner ? undefined : refusalToOthers(query);
  if (refusal) throw refusal;
  const request = pageRequest(context, seller, owner, query);
  const kept = inventories.pages.get(request.key);
  if (kept?.address === request.address) return kept;
  const { pagination, offset } = paginate(request, request.items, context.location);
  const page =
    kept?.at(request.address, pagination) ?? (await readPage(context, seller, { ...request, pagination, offset })).page;
  inventories.pages.set(request.key, page);
  return page;
}

/**
 * Reads a page that is not kept by what is known of its seller, without asking first whether that is still so: one statement instead
 * of two.
 *
 * @returns undefined where it turned out to be another version, and where there may be nothing to read
 */
async function readUnverified(
  context: Context,
  seller: SellerRow,
  query: Input<"getInventory">["query"],
): Promise<InventoryPage | undefined> {
  const { pages } = context.inventories;
  const owner = isUser(context.caller, seller.id);
  const request = pageRequest(context, seller, owner, query);
  const offset = (request.page - 1) * request.per_page;
  if (offset >= request.items || pages.has(request.key)) return undefined;
  if (!owner && refusalToOthers(query) !== undefined) return undefined;
  const { pagination } = paginate(request, request.items, context.location);
  const { page, version } = await readPage(context, seller, { ...request, pagination, offset });
  if (version === null || version !== seller.inventory_version) return undefined;
  pages.set(request.key, page);
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
  /** What the listings show, and nothing else of the address: a parameter without a meaning makes no page of its own. */
  readonly key: string;
  /** Path and query, which the links of the page repeat. */
  readonly address: string;
}

function pageRequest(
  context: Context,
  seller: SellerRow,
  owner: boolean,
  query: Input<"getInventory">["query"],
): PageOfListings {
  const { page = 1, per_page = 50, sort = "listed", sort_order: sortOrder = "asc" } = query;
  const { caller, location } = context;
  const status = owner ? ownersStatus(query.status) : "For Sale";
  // Sorting another user's inventory by status answers an empty list (recorded).
  const items = !owner && sort === "status" ? 0 : itemsOf(seller, status);
  const list = `${seller.id} ${seller.inventory_version} ${owner} ${sort} ${sortOrder} ${page} ${per_page} ${status}`;
  // The country, which may hold spaces, comes last.
  const key = `${list} ${location.baseUrl} ${viewerOf(context, seller)} ${caller.user?.country}`;
  const address = `${location.path}?${location.query}`;
  return { sellerId: seller.id, owner, status, sort, sortOrder, page, per_page, items, key, address };
}

/** For whom a page looks the same; converted prices are the same as long as the rates are. */
function viewerOf(context: Context, seller: SellerRow): string {
  const { user, level } = context.caller;
  if (!user) return level;
  const { id, buyer_currency: currency } = user;
  if (currency === seller.currency) return `${id}`;
  return `${id}-${currency}-${context.rates[seller.currency]}-${context.rates[currency]}`;
}

async function readPage(
  context: Context,
  seller: SellerRow,
  request: PageOfListings & Pick<InventoryPage, "pagination"> & { offset: number },
): Promise<{ page: InventoryPage; version: string | null }> {
  const { caller, database, location, rates } = context;
  const { owner, items, per_page: limit, pagination, address } = request;
  const known = seller.inventory_version ?? "none";
  const { lines, version } =
    items === 0
      ? { lines: [], version: seller.inventory_version }
      : await readInventory(
          database,
          context.pageCursors,
          { ...request, limit, pictures: caller.level !== "anonymous" },
          { version: known, items },
          listingLine,
        );
  // Sellers cannot have their own copies in their carts.
  const inCart =
    caller.user && !owner ? await findInCart(database, caller.user.id, lines.map(idOfLine)) : new Set<number>();
  const converted = caller.user?.buyer_currency;
  const shown = { caller, location, rates, seller, priceCurrency: seller.currency, converted, inCart };
  const page = new InventoryPage((writer) => writeListings(writer, shown, lines), {
    pagination,
    etag: `"${known}-${viewerOf(context, seller)}"`,
    address,
  });
  return { page, version };
}

/** Why others may not ask for this; undefined where they may. */
function refusalToOthers({ page = 1, sort }: Input<"getInventory">["query"]): MarketplaceError | undefined {
  if (page > LAST_FOREIGN_PAGE) return new MarketplaceError("Forbidden", messages.InventoryPageBeyondLimit);
  return sort === "location" ? invalid(messages.InventorySortByLocation) : undefined;
}

const ownersStatus = (status: Input<"getInventory">["query"]["status"]) => (status === "All" ? undefined : status);
