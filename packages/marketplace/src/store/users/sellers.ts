import type { UserRow } from "../../domain/entities.ts";
import type { Schemas } from "../../domain/schemas.ts";
import { Batch } from "../batch.ts";
import type { Database } from "../database/database.ts";
import { countColumns } from "../inventory/inventory-counts.ts";
import { BoundedCache, memoizeUntilWrite } from "../memoize-until-write.ts";

/** A user with the state of what they sell: a version that every change of it replaces, and how many listings there are. */
export type SellerRow = UserRow & {
  inventory_version: string | null;
  for_sale: number;
  draft: number;
  expired: number;
  sold: number;
  violation: number;
  suspended: number;
  deleted: number;
};

const counts = Object.values(countColumns)
  .map((column) => `coalesce(inventories.${column}, 0) as ${column}`)
  .join(", ");

const states = {
  name: "seller_states",
  text: `select asked.position::int, users.id, inventories.version
    from unnest($1::text[]) with ordinality as asked (name, position)
    join users on lower(users.username) = lower(asked.name)
    left join inventories on inventories.bucket = users.id % 1024 and inventories.seller_id = users.id`,
};
const byIds = {
  name: "sellers_by_ids",
  text: `select users.*, inventories.version as inventory_version, ${counts}
    from unnest($1::bigint[]) as asked (id)
    join users on users.id = asked.id
    left join inventories on inventories.bucket = users.id % 1024 and inventories.seller_id = users.id`,
};

/** Which state a seller is in: as long as the version is the same, so is everything that is shown of what they sell. */
interface SellerState {
  id: number;
  version: string | null;
}

export interface Sellers {
  /** Finds a seller by name, in whatever case it is written. Calls at the same time share a statement. */
  find(username: string): Promise<SellerRow | undefined>;
  /**
   * A seller as they were when they were read last. What is read by it has to be compared with the version that it was read of.
   *
   * @returns undefined where nothing is known, and where `find` needs no statement
   */
  recall(username: string): SellerRow | undefined;
}

/** Makes the lookup for one database. Sellers are read again when their version is another one. */
export function createSellers(database: Database): Sellers {
  const statesOf = new Batch<string, SellerState>(async (names) => {
    const rows = await database.query<SellerState & { position: number }>(states, [names]);
    return new Map(rows.map(({ position, ...state }) => [names[position - 1] ?? "", state]));
  });
  const sellersOf = new Batch<number, SellerRow>(async (ids) => {
    const rows = await database.query<SellerRow>(byIds, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  });
  const known = new BoundedCache<SellerRow>();
  const find = memoizeUntilWrite(database, async (username) => {
    const state = await statesOf.load(username);
    if (!state) return undefined;
    const earlier = known.get(username);
    if (state.version !== null && state.version === earlier?.inventory_version) return earlier;
    const seller = await sellersOf.load(state.id);
    if (seller) known.set(username, seller);
    return seller;
  });
  return { find, recall: (username) => (database.changes === undefined ? known.get(username) : undefined) };
}

/** How many listings an inventory holds in a status; without one all but the deleted ones. */
export function itemsOf(seller: SellerRow, status: Schemas["ListingStatus"] | undefined): number {
  if (status !== undefined) return seller[countColumns[status]];
  return seller.for_sale + seller.draft + seller.expired + seller.sold + seller.violation + seller.suspended;
}
