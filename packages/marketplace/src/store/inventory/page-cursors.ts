import { anchorDistance, windowRows } from "./inventory-statements.ts";

/** A row's values in the columns a list is ordered by. */
export type Anchor = Readonly<Record<string, unknown>>;

/** One list of an inventory: of a seller, in one order, of one status or all. */
export interface AnchoredList {
  readonly key: string;
  /** The inventory's version: anchors of another one are forgotten. */
  readonly version: string;
  readonly items: number;
}

/** Where a page begins: at an anchor, or at the start of the list, and so many rows further. */
export type PageStart = { anchor: Anchor | undefined; skip: number };

interface Entry {
  version: string;
  depth: number;
  anchors: Promise<Anchor[]>;
}

/** Lists are read to a depth of this times a power of ten, so that a first page never costs a walk through all of a list. */
const shallow = 10_000;

/**
 * Remembers keys of long lists, one in 250 rows, so that a page deep down costs about as much as the first: the index is
 * entered at the key before it. They are read when a page needs them and hold as long as the inventory does not change.
 * What is kept is bounded by the number of keys over all lists; the list that was used longest ago goes first.
 */
export class InventoryAnchors {
  readonly #entries = new Map<string, Entry>();
  readonly #maximum: number;

  /** @param maximum rows' keys that are kept at most, about 150 bytes each */
  constructor(maximum = 200_000) {
    this.#maximum = maximum;
  }

  /** @param read reads the keys of the list's first rows, down to a depth */
  async find(list: AnchoredList, offset: number, read: (depth: number) => Promise<Anchor[]>): Promise<PageStart> {
    if (offset + 100 <= windowRows) return { anchor: undefined, skip: offset };
    const place = Math.floor(offset / anchorDistance);
    const anchors = await this.#entry(list, offset, read).anchors;
    const anchor = anchors[place];
    // The list has become shorter than it was counted: there is nothing so far down.
    return anchor === undefined ? { anchor, skip: offset } : { anchor, skip: offset - place * anchorDistance };
  }

  #entry(list: AnchoredList, offset: number, read: (depth: number) => Promise<Anchor[]>): Entry {
    const known = this.#entries.get(list.key);
    const isUsable = known?.version === list.version && known.depth > offset;
    const entry = isUsable ? known : { version: list.version, depth: depthFor(offset, list.items), anchors: noAnchors };
    this.#entries.delete(list.key);
    this.#entries.set(list.key, entry);
    if (!isUsable) {
      entry.anchors = read(entry.depth);
      // A read that failed is not kept; the code that waits for it is told.
      entry.anchors.catch(() => this.#forget(list.key, entry));
      this.#shrink();
    }
    return entry;
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #shrink(): void {
    let kept = [...this.#entries.values()].reduce((sum, { depth }) => sum + depth / anchorDistance, 0);
    for (const [key, { depth }] of this.#entries) {
      if (kept <= this.#maximum || this.#entries.size === 1) return;
      this.#entries.delete(key);
      kept -= depth / anchorDistance;
    }
  }
}

const noAnchors: Promise<Anchor[]> = Promise.resolve([]);

function depthFor(offset: number, items: number): number {
  let depth = shallow;
  while (depth <= offset) depth *= 10;
  return Math.max(Math.min(depth, items), offset + 1);
}
