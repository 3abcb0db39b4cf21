import type { Context } from "../context.ts";
import { type PageRequest, paginate } from "../domain/page.ts";
import { isUser } from "../domain/visibility.ts";
import { invalid, MarketplaceError, userNotFound } from "../errors.ts";
import type { Input, Output } from "../handlers.ts";
import { countInventory, type InventoryFilter, readInventory } from "../store/inventory.ts";
import { findInCart } from "../store/listings.ts";
import { findUser } from "../store/users.ts";
import { listingView } from "../views/listing-view.ts";

/** Where other people's inventories end, whatever the page size (reported). */
const lastForeignPage = 100;

/**
 * Lists an inventory. The owner sees all statuses or the one asked for; everybody else sees what is for sale, and a status
 * filter of theirs is ignored (recorded).
 */
export async function getInventory(
  context: Context,
  { path, query }: Input<"getInventory">,
): Promise<Output<"getInventory">> {
  const { caller, database, location } = context;
  const seller = await findUser(database, path.username);
  if (!seller) throw userNotFound();
  const owner = isUser(caller, seller.id);
  const request = { page: query.page ?? 1, per_page: query.per_page ?? 50 };
  if (!owner) checkForeignRequest(request, query.sort);

  const filter: InventoryFilter = { sellerId: seller.id, status: owner ? ownersStatus(query.status) : "For Sale" };
  // Sorting somebody else's inventory by status answers an empty list (recorded).
  const items = !owner && query.sort === "status" ? 0 : await countInventory(database, filter);
  const { pagination, offset } = paginate(request, items, location);
  const rows =
    items === 0
      ? []
      : await readInventory(
          database,
          filter,
          { sort: query.sort ?? "listed", sortOrder: query.sort_order ?? "asc" },
          { limit: request.per_page, offset },
        );
  const inCart = caller.user
    ? await findInCart(
        database,
        caller.user.id,
        rows.map((row) => row.id),
      )
    : new Set<number>();
  const pictures = caller.level !== "anonymous";
  return {
    pagination,
    listings: rows.map((row) =>
      listingView(context, row, { currency: row.currency, pictures, inCart: inCart.has(row.id) }),
    ),
  };
}

function checkForeignRequest(request: PageRequest, sort: string | undefined): void {
  if (request.page > lastForeignPage) {
    throw new MarketplaceError("Forbidden", "Pagination above 100 disabled for inventories besides your own");
  }
  if (sort === "location") {
    throw invalid("Invalid sort: expected one of listed, price, item, artist, label, catno, audio.");
  }
}

const ownersStatus = (status: Input<"getInventory">["query"]["status"]): InventoryFilter["status"] =>
  status === "All" ? undefined : status;
