import type { InventoryPage } from "../../services/inventory-page.ts";
import type { Database } from "../database/database.ts";
import { createSellers, type Sellers } from "../users/sellers.ts";
import { PageCache } from "./page-cache.ts";
import { InventoryAnchors } from "./page-cursors.ts";

/** What a process remembers so that reading inventories is quick. All of it is bound to an inventory's version. */
export interface InventoryMemory {
  readonly pages: PageCache<InventoryPage>;
  readonly anchors: InventoryAnchors;
  /** Finds sellers in one database: a replica may know an older state than its primary, so each has its own lookup. */
  sellers(database: Database): Sellers;
}

/** Remembers nothing yet. */
export function createInventoryMemory(): InventoryMemory {
  const sellers = new WeakMap<Database, Sellers>();
  return {
    pages: new PageCache(),
    anchors: new InventoryAnchors(),
    sellers(database) {
      const known = sellers.get(database) ?? createSellers(database);
      sellers.set(database, known);
      return known;
    },
  };
}
