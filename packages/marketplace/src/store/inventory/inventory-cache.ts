import type { Database } from "../database/database.ts";
import { createSellers, type Sellers } from "../users/sellers.ts";

/** A page that is kept. */
export interface CachedPage {
  /** Bytes that it takes; they count towards what the cache may hold. */
  readonly size: number;
}

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
    pages: new PageCache(),
    sellers(database) {
      const known = sellers.get(database) ?? createSellers(database);
      sellers.set(database, known);
      return known;
    },
  };
}

/** What a kept page costs besides itself and its key, roughly: its entry in the map. */
const OVERHEAD_BYTES = 512;

/**
 * Keeps pages as they were sent, up to a number of bytes; the page that was asked for longest ago goes first. The key has
 * to name the version of what the page shows, so nothing in here is ever out of date: it is only not asked for any more.
 */
export class PageCache<Page extends CachedPage> {
  readonly #pages = new Map<string, Page>();
  readonly #maximum: number;
  #size = 0;

  /** @param maximum bytes; 64 MiB unless told otherwise */
  constructor(maximum = 64 * 1024 * 1024) {
    this.#maximum = maximum;
  }

  /** Bytes held now, keys included. */
  get size(): number {
    return this.#size;
  }

  /** Pages held now. */
  get count(): number {
    return this.#pages.size;
  }

  get(key: string): Page | undefined {
    const page = this.#pages.get(key);
    if (page === undefined) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  set(key: string, page: Page): void {
    this.#delete(key);
    this.#pages.set(key, page);
    this.#size += costOf(key, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#size <= this.#maximum) return;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const page = this.#pages.get(key);
    if (page === undefined) return;
    this.#pages.delete(key);
    this.#size -= costOf(key, page);
  }
}

/** A text takes two bytes a character at most. */
const costOf = (key: string, page: CachedPage): number => page.size + 2 * key.length + OVERHEAD_BYTES;
