import { PAGE_CURSOR_COUNT } from "./cache-limits.ts";
import type { SortOrder } from "./keyset.ts";

/** How far apart the cursors of a long list are, in rows. */
export const CURSOR_DISTANCE = 250;
/** How many index entries one page may walk over: from a cursor to the end of the largest page that begins before the next. */
export const WINDOW_ROWS = CURSOR_DISTANCE + 100;
/** How many cursors are read at once at least: enough for a walk over 200 pages, and done in a few milliseconds. */
const LEAST_READ = 40;

/** A row's values in the columns a list is ordered by. */
export type PageCursor = Readonly<Record<string, unknown>>;

/** One list: of a seller, by one sort in either order, narrowed in one way. */
export interface CursorList {
  readonly key: string;
  /** The state of the list: cursors of another one are dropped. */
  readonly version: string;
  /** How long the list is in that state. */
  readonly items: number;
}

/** Where a page begins: at a cursor, or at the start of the list, and so many rows further. */
export interface PageStart {
  readonly cursor: PageCursor | undefined;
  readonly skip: number;
}

/** Reads so many cursors in a direction: from the first row on, or those after a cursor. Fewer where the list ends. */
export type ReadCursors = (
  direction: SortOrder,
  after: PageCursor | undefined,
  count: number,
) => Promise<readonly PageCursor[]>;

/** The cursors that are known from one end of a list: the first is the row at that end. */
interface Chain {
  readonly cursors: PageCursor[];
  isWhole: boolean;
  reading: Promise<void> | undefined;
}

interface Entry {
  readonly version: string;
  readonly chains: Readonly<Record<SortOrder, Chain>>;
  isCompleting: boolean;
}

/**
 * Keeps keys of long lists, one in 250 rows, so that a page deep down costs about as much as the first: the index is entered at
 * the key before it. They are read when a page needs them, from the end of the list that is nearer, no further than to the page;
 * both orders of a sort share them. Once one page of a list needed them, the others are read in the background, a few at a time and
 * one list after the other, so that only one page of a list has to wait. They hold as long as the list does not change. What is
 * kept is bounded by the number of keys over all lists; the list that was used longest ago goes first.
 */
export class PageCursors {
  readonly #entries = new Map<string, Entry>();
  readonly #maximum: number;
  #background: Promise<void> = Promise.resolve();

  /** @param maximum rows' keys that are kept at most */
  constructor(maximum = PAGE_CURSOR_COUNT) {
    this.#maximum = maximum;
  }

  /** Rows' keys that are kept now. */
  get count(): number {
    return [...this.#entries.values()].reduce((sum, entry) => sum + lengthOf(entry), 0);
  }

  /** Finds where the page begins that starts so many rows (`offset`) after the list's start in a direction. */
  async find(list: CursorList, direction: SortOrder, offset: number, read: ReadCursors): Promise<PageStart> {
    if (offset + 100 <= WINDOW_ROWS) return { cursor: undefined, skip: offset };
    const entry = this.#entry(list);
    const { chains } = entry;
    const opposite = direction === "asc" ? "desc" : "asc";
    // The nearest cursor before the page, by its index in the chain from either end.
    const fromStart = Math.floor(offset / CURSOR_DISTANCE);
    const fromEnd = Math.max(0, Math.ceil((list.items - 1 - offset) / CURSOR_DISTANCE));
    const isNearer = missing(chains[direction], fromStart) <= missing(chains[opposite], fromEnd);
    const [side, index, rank] = isNearer
      ? ([direction, fromStart, fromStart * CURSOR_DISTANCE] as const)
      : ([opposite, fromEnd, list.items - 1 - fromEnd * CURSOR_DISTANCE] as const);
    await extend(chains[side], index + 1, (after, count) => read(side, after, count));
    this.#shrink(list.key);
    this.#completeLater(list, entry, side, read);
    const cursor = chains[side].cursors[index];
    // The list has become shorter than it was counted: there is nothing so far down.
    return cursor === undefined ? { cursor, skip: offset } : { cursor, skip: offset - rank };
  }

  #entry(list: CursorList): Entry {
    const known = this.#entries.get(list.key);
    const entry = known?.version === list.version ? known : emptyEntry(list.version);
    this.#entries.delete(list.key);
    this.#entries.set(list.key, entry);
    return entry;
  }

  /** Has the rest of a list's cursors read, from the side where the last ones were. */
  #completeLater(list: CursorList, entry: Entry, side: SortOrder, read: ReadCursors): void {
    if (entry.isCompleting || isComplete(entry, list)) return;
    entry.isCompleting = true;
    const complete = async () => {
      // Not for a list that has changed or was dropped since.
      while (this.#entries.get(list.key) === entry && !isComplete(entry, list)) {
        const chain = entry.chains[side];
        await extend(chain, chain.cursors.length + LEAST_READ, (after, count) => read(side, after, count));
        this.#shrink(list.key);
      }
    };
    this.#background = this.#background
      .then(complete)
      // No caller waits for these. A page that needs them reads them itself, and reports the error to its caller.
      .catch(() => {})
      .finally(() => {
        entry.isCompleting = false;
      });
  }

  #shrink(used: string): void {
    let kept = this.count;
    for (const [key, entry] of this.#entries) {
      if (kept <= this.#maximum) return;
      if (key === used) continue;
      this.#entries.delete(key);
      kept -= lengthOf(entry);
    }
  }
}

/** Reads the cursors that a chain lacks to be of a length. */
async function extend(
  chain: Chain,
  length: number,
  read: (after: PageCursor | undefined, count: number) => Promise<readonly PageCursor[]>,
): Promise<void> {
  while (chain.cursors.length < length && !chain.isWhole) {
    // Callers that come meanwhile wait for the same read. One that failed leaves nothing behind.
    chain.reading ??= (async () => {
      const count = Math.max(length - chain.cursors.length, LEAST_READ);
      const cursors = await read(chain.cursors.at(-1), count);
      for (const cursor of cursors) chain.cursors.push(cursor);
      chain.isWhole = cursors.length < count;
    })().finally(() => {
      chain.reading = undefined;
    });
    await chain.reading;
  }
}

const emptyEntry = (version: string): Entry => ({
  version,
  chains: {
    asc: { cursors: [], isWhole: false, reading: undefined },
    desc: { cursors: [], isWhole: false, reading: undefined },
  },
  isCompleting: false,
});

const lengthOf = ({ chains }: Entry): number => chains.asc.cursors.length + chains.desc.cursors.length;

/** Whether every page of a list has a cursor near it, from one end or the other. */
const isComplete = (entry: Entry, { items }: CursorList): boolean =>
  entry.chains.asc.isWhole || entry.chains.desc.isWhole || lengthOf(entry) * CURSOR_DISTANCE > items + CURSOR_DISTANCE;

/** How many cursors would have to be read for the one at an index of a chain. */
const missing = (chain: Chain, index: number): number => Math.max(0, index + 1 - chain.cursors.length);
