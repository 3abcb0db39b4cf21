import type { Context } from "../context.ts";
import { type PageRequest, paginate } from "../domain/page.ts";
import { isUser } from "../domain/visibility.ts";
import { invalid, MarketplaceError, userNotFound } from "../errors.ts";
import type { Input } from "../handlers.ts";
import { InventoryPage } from "../inventory-page.ts";
import { readInventory } from "../store/inventory.ts";
import { findInCart } from "../store/listings.ts";
import { itemsOf, type SellerRow } from "../store/sellers.ts";
import { inventoryText } from "../views/inventory-text.ts";

/** Where other people's inventories end, whatever the page size (reported). */
const lastForeignPage = 100;

/**
 * Lists an inventory. The owner sees all statuses or the one asked for; everybody else sees what is for sale, and a status
 * filter of theirs is ignored (recorded). A page that was made for this version of the inventory is not made again.
 */
export async function getInventory(context: Context, { path, query }: Input<"getInventory">): Promise<InventoryPage> {
  const { caller, database, inventories, location } = context;
  const seller = await inventories.sellers(database)(path.username);
  if (!seller) throw userNotFound();
  const viewer = caller.user ? `user ${caller.user.id} ${caller.user.country}` : caller.level;
  // The address is part of it because the links of a page are.
  const address = `${location.baseUrl}${location.path}?${location.query}`;
  const key = `${seller.inventory_version} ${seller.id} ${viewer} ${JSON.stringify(query)} ${address}`;
  const page = inventories.pages.get(key) ?? (await readPage(context, seller, query));
  inventories.pages.set(key, page);
  return page;
}

async function readPage(
  context: Context,
  seller: SellerRow,
  query: Input<"getInventory">["query"],
): Promise<InventoryPage> {
  const { caller, database, inventories, location } = context;
  const owner = isUser(caller, seller.id);
  const request = { page: query.page ?? 1, per_page: query.per_page ?? 50 };
  if (!owner) checkForeignRequest(request, query.sort);

  const status = owner ? ownersStatus(query.status) : "For Sale";
  // Sorting somebody else's inventory by status answers an empty list (recorded).
  const items = !owner && query.sort === "status" ? 0 : itemsOf(seller, status);
  const { pagination, offset } = paginate(request, items, location);
  const version = seller.inventory_version ?? "none";
  const lines =
    items === 0
      ? []
      : await readInventory(
          database,
          inventories.anchors,
          {
            sellerId: seller.id,
            status,
            sort: query.sort ?? "listed",
            sortOrder: query.sort_order ?? "asc",
            offset,
            limit: request.per_page,
            pictures: caller.level !== "anonymous",
            owner,
          },
          { version, items },
        );
  const ids = lines.map(([id]) => Number(id));
  // Nobody has his own copies in his cart.
  const inCart = caller.user && !owner ? await findInCart(database, caller.user.id, ids) : new Set<number>();
  return new InventoryPage(
    pagination,
    inventoryText(context, seller, lines, inCart),
    `"${version}-${caller.user?.id ?? caller.level}"`,
  );
}

function checkForeignRequest(request: PageRequest, sort: string | undefined): void {
  if (request.page > lastForeignPage) {
    throw new MarketplaceError("Forbidden", "Pagination above 100 disabled for inventories besides your own");
  }
  if (sort === "location") {
    throw invalid("Invalid sort: expected one of listed, price, item, artist, label, catno, audio.");
  }
}

const ownersStatus = (status: Input<"getInventory">["query"]["status"]) => (status === "All" ? undefined : status);
