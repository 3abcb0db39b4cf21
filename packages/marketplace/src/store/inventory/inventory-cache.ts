import { LRUCache } from "lru-cache";
import { PAGE_CACHE_BYTES } from "../cache-limits.ts";
import type { Database } from "../database/database.ts";
import { createSellers, type Sellers } from "../users/sellers.ts";

/** A page that is kept. */
export interface CachedPage {
  /** Bytes that it takes; they count towards what the cache may hold. */
  readonly size: number;
}

/**
 * Pages as they were sent. The key has to name the version of what the page shows, so nothing in here is ever out of date: it is
 * only not asked for any more.
 */
export type PageCache<Page extends CachedPage> = LRUCache<string, Page>;

/** What a process keeps so that reading inventories is fast. All of it belongs to one version of an inventory. */
export interface InventoryCache<Page extends CachedPage> {
  readonly pages: PageCache<Page>;
  /** Finds sellers in one database: a replica may know an older state than its primary, so each has its own lookup. */
  sellers(database: Database): Sellers;
}

/** Creates an empty cache. */
export function createInventoryCache<Page extends CachedPage>(): InventoryCache<Page> {
  const sellers = new WeakMap<Database, Sellers>();
  return {
    pages: createPageCache(),
    sellers(database) {
      const known = sellers.get(database) ?? createSellers(database);
      sellers.set(database, known);
      return known;
    },
  };
}

/** What a kept page costs in addition to itself and its key, roughly. */
const OVERHEAD_BYTES = 512;

/** Creates a cache of pages that holds so many bytes; the page that was asked for longest ago goes first. */
export const createPageCache = <Page extends CachedPage>(bytes = PAGE_CACHE_BYTES): PageCache<Page> =>
  new LRUCache({
    maxSize: bytes,
    // A text takes two bytes a character at most.
    sizeCalculation: (page, key) => page.size + 2 * key.length + OVERHEAD_BYTES,
  });
