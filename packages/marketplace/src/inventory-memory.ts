import type { InventoryPage } from "./inventory-page.ts";
import { PageCache } from "./page-cache.ts";
import type { Database } from "./store/database/database.ts";
import { InventoryAnchors } from "./store/inventory-anchors.ts";
import { createSellers, type Sellers } from "./store/sellers.ts";

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
