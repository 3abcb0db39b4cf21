/** A page that is kept: its bytes count towards what the cache may hold. */
interface Kept {
  readonly bytes: Uint8Array;
}

/** What a kept page costs besides its bytes, roughly: its key and its place in the map. */
const overhead = 512;

/**
 * Keeps pages as they were sent, up to a number of bytes; the page that was asked for longest ago goes first. The key has
 * to name the version of what the page shows, so nothing in here is ever out of date: it is only not asked for any more.
 */
export class PageCache<Page extends Kept> {
  readonly #pages = new Map<string, Page>();
  readonly #maximum: number;
  #size = 0;

  /** @param maximum bytes; 64 MiB unless told otherwise */
  constructor(maximum = 64 * 1024 * 1024) {
    this.#maximum = maximum;
  }

  /** Bytes held now. */
  get size(): number {
    return this.#size;
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
    this.#size += page.bytes.length + overhead;
    for (const oldest of this.#pages.keys()) {
      if (this.#size <= this.#maximum) return;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const page = this.#pages.get(key);
    if (page === undefined) return;
    this.#pages.delete(key);
    this.#size -= page.bytes.length + overhead;
  }
}
