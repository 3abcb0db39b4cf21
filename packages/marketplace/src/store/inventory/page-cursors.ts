import { CURSOR_DISTANCE, WINDOW_ROWS } from "./inventory-statements.ts";

/** A row's values in the columns a list is ordered by. */
export type PageCursor = Readonly<Record<string, unknown>>;

/** One list of an inventory: of a seller, in one order, of one status or all. */
export interface CursorList {
  readonly key: string;
  /** The inventory's version: cursors of another one are dropped. */
  readonly version: string;
  readonly items: number;
}

/** Where a page begins: at a cursor, or at the start of the list, and so many rows further. */
export type PageStart = { cursor: PageCursor | undefined; skip: number };

interface Entry {
  version: string;
  depth: number;
  cursors: Promise<PageCursor[]>;
}

/** Lists are read to a depth of this times a power of ten, so that a first page never costs a walk through all of a list. */
const FIRST_DEPTH = 10_000;

/**
 * Keeps keys of long lists, one in 250 rows, so that a page deep down costs about as much as the first: the index is
 * entered at the key before it. They are read when a page needs them and hold as long as the inventory does not change.
 * What is kept is bounded by the number of keys over all lists; the list that was used longest ago goes first.
 */
export class PageCursors {
  readonly #entries = new Map<string, Entry>();
  readonly #maximum: number;

  /** @param maximum rows' keys that are kept at most, about 150 bytes each */
  constructor(maximum = 200_000) {
    this.#maximum = maximum;
  }

  /** @param read reads the keys of the list's first rows, down to a depth */
  async find(list: CursorList, offset: number, read: (depth: number) => Promise<PageCursor[]>): Promise<PageStart> {
    if (offset + 100 <= WINDOW_ROWS) return { cursor: undefined, skip: offset };
    const index = Math.floor(offset / CURSOR_DISTANCE);
    const cursors = await this.#entry(list, offset, read).cursors;
    const cursor = cursors[index];
    // The list has become shorter than it was counted: there is nothing so far down.
    return cursor === undefined ? { cursor, skip: offset } : { cursor, skip: offset - index * CURSOR_DISTANCE };
  }

  #entry(list: CursorList, offset: number, read: (depth: number) => Promise<PageCursor[]>): Entry {
    const known = this.#entries.get(list.key);
    const isUsable = known?.version === list.version && known.depth > offset;
    const entry = isUsable ? known : { version: list.version, depth: depthFor(offset, list.items), cursors: noCursors };
    this.#entries.delete(list.key);
    this.#entries.set(list.key, entry);
    if (!isUsable) {
      entry.cursors = read(entry.depth);
      // A read that failed is not kept; the code that waits for it is told.
      entry.cursors.catch(() => this.#drop(list.key, entry));
      this.#shrink();
    }
    return entry;
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #shrink(): void {
    let kept = [...this.#entries.values()].reduce((sum, { depth }) => sum + depth / CURSOR_DISTANCE, 0);
    for (const [key, { depth }] of this.#entries) {
      if (kept <= this.#maximum || this.#entries.size === 1) return;
      this.#entries.delete(key);
      kept -= depth / CURSOR_DISTANCE;
    }
  }
}

const noCursors: Promise<PageCursor[]> = Promise.resolve([]);

function depthFor(offset: number, items: number): number {
  let depth = FIRST_DEPTH;
  while (depth <= offset) depth *= 10;
  return Math.max(Math.min(depth, items), offset + 1);
}
