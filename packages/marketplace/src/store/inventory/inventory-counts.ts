import { bucketOfSeller } from "../../domain/ids.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";

type ListingStatus = Schemas["ListingStatus"];

/** The column of `inventories` that counts the listings of a status. */
export const countColumns = {
  "For Sale": "for_sale",
  Draft: "draft",
  Expired: "expired",
  Sold: "sold",
  Violation: "violation",
  Suspended: "suspended",
  Deleted: "deleted",
} as const satisfies Record<ListingStatus, string>;

const entries = Object.entries(countColumns);

/** The counts' columns, in the order of `countsOf`. */
export const countList = entries.map(([, column]) => column).join(", ");

/** Counts listings by status, one expression for each column of `countList`. */
export const countsOf = entries.map(([status]) => `count(*) filter (where status = '${status}')`).join(", ");

const recount = {
  name: "inventory_recount",
  text: `insert into inventories (bucket, seller_id, ${countList})
    select bucket, seller_id, ${countsOf} from listings where bucket = $1 and seller_id = $2 group by bucket, seller_id
    on conflict (bucket, seller_id) do update set version = gen_random_uuid(),
      ${entries.map(([, column]) => `${column} = excluded.${column}`).join(", ")}`,
};

/**
 * Sets each count to what it becomes when listings move from one status to another: an SQL text for `update inventories
 * set`. The operands are SQL expressions; each is counted as one listing.
 */
export const moveCounts = (from: string, to: string): string =>
  entries
    .map(([status, column]) => `${column} = ${column} - (${from} = '${status}')::int + (${to} = '${status}')::int`)
    .join(", ");

/** Counts an inventory again, after its listings were changed other than by the functions of `listings/`. */
export async function recountInventory(transaction: Queryable, sellerId: number): Promise<void> {
  await transaction.query(recount, [bucketOfSeller(sellerId), sellerId]);
}
