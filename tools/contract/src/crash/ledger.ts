import type { World } from "./fact.ts";
import type { Write, WriteKind } from "./write.ts";

/** What the clients know: the answers they got, and the calls to which none came. */
export interface Ledger {
  /** As the acknowledged writes have made it. */
  world: World;
  /** How many of each kind were acknowledged. */
  acknowledged: Map<WriteKind, number>;
  /** What was written to since it was last compared. */
  touched: Set<string>;
  /** Writes that were sent and not answered. Each may have happened or not. */
  doubts: Write[];
  /** All that the marketplace showed before anybody wrote. */
  seed: World;
  /** Whether everything was to go back to the seed at last, and whether that was answered. */
  reset: "asked" | "answered" | undefined;
  /** What was refused although it should not have been. */
  refused: string[];
}

/** A ledger of nothing, which counts where the result of the whole is kept. */
export const createLedger = (acknowledged: Ledger["acknowledged"]): Ledger => ({
  world: new Map(),
  acknowledged,
  touched: new Set(),
  doubts: [],
  seed: new Map(),
  reset: undefined,
  refused: [],
});

/** Notes that a write was answered. */
export function acknowledge(ledger: Ledger, write: Write, answer: unknown): void {
  for (const [key, fact] of [...write.after, ...(write.learn?.(answer) ?? [])]) {
    ledger.world.set(key, fact);
    ledger.touched.add(key);
  }
  ledger.acknowledged.set(write.kind, (ledger.acknowledged.get(write.kind) ?? 0) + 1);
}
