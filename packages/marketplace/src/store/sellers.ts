import { Batch } from "../batch.ts";
import type { Schemas } from "../schemas.ts";
import type { Database } from "./database/database.ts";
import { countColumns } from "./inventory-counts.ts";
import type { UserRow } from "./rows.ts";

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

const byNames = {
  name: "sellers_by_names",
  text: `select asked.place, users.*, inventories.version as inventory_version, ${counts}
    from unnest($1::text[]) with ordinality as asked (name, place)
    join users on lower(users.username) = lower(asked.name)
    left join inventories on inventories.bucket = users.id % 1024 and inventories.seller_id = users.id`,
};

/** Finds sellers by name, in whatever case it is written. Calls at the same time share a statement. */
export type Sellers = (username: string) => Promise<SellerRow | undefined>;

/** Sellers that are remembered where nobody else can change them; then all are forgotten. */
const remembered = 1000;

/** Makes the lookup for one database. What the embedded engine answered holds until something in it changes. */
export function createSellers(database: Database): Sellers {
  const batch = new Batch<string, SellerRow>(async (names) => {
    const rows = await database.query<SellerRow & { place: number }>(byNames, [names]);
    return new Map(rows.map(({ place, ...row }) => [names[place - 1] ?? "", row]));
  });
  const known = new Map<string, { changes: number; seller: SellerRow | undefined }>();
  return async (username) => {
    const { changes } = database;
    if (changes === undefined) return batch.load(username);
    const earlier = known.get(username);
    if (earlier?.changes === changes) return earlier.seller;
    const seller = await batch.load(username);
    if (known.size >= remembered) known.clear();
    known.set(username, { changes, seller });
    return seller;
  };
}

/** How many listings an inventory holds in a status; without one all but the deleted ones. */
export function itemsOf(seller: SellerRow, status: Schemas["ListingStatus"] | undefined): number {
  if (status !== undefined) return seller[countColumns[status]];
  return seller.for_sale + seller.draft + seller.expired + seller.sold + seller.violation + seller.suspended;
}
