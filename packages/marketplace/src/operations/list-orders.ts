import type { Context } from "../context.ts";
import { requireUser } from "../domain/access-rules.ts";
import { paginate } from "../domain/page.ts";
import { readTimestamp } from "../domain/timestamp.ts";
import type { Input, Output } from "../operation-types.ts";
import { findOrderItems } from "../store/orders/order-items.ts";
import { readOrders } from "../store/orders/order-list.ts";
import { countOrders, type OrderFilter } from "../store/orders/seller-order-counts.ts";
import { orderView } from "../views/order-view.ts";

/** Lists the orders in which the caller is the seller (reported), newest first unless asked otherwise (our choice). */
export async function listOrders(context: Context, { query }: Input<"listOrders">): Promise<Output<"listOrders">> {
  const { database, location } = context;
  const seller = requireUser(context);
  const filter: OrderFilter = {
    sellerId: seller.id,
    status: query.status === "All" ? undefined : query.status,
    createdAfter: readTime(query.created_after),
    createdBefore: readTime(query.created_before),
    archived: query.archived,
  };
  const request = { page: query.page ?? 1, per_page: query.per_page ?? 50 };
  const count = await countOrders(database, filter);
  const { pagination, offset } = paginate(request, count.items, location);
  const rows = await readOrders(
    database,
    context.pageCursors,
    filter,
    {
      sort: query.sort ?? "created",
      sortOrder: query.sort_order ?? "desc",
      limit: request.per_page,
      offset,
    },
    count,
  );
  const items = await findOrderItems(
    database,
    seller.id,
    rows.map((row) => row.number),
  );
  return {
    pagination,
    orders: rows.map((row) =>
      orderView(
        context,
        row,
        items.filter((item) => item.order_number === row.number),
      ),
    ),
  };
}

const readTime = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : readTimestamp(text).toISOString();
