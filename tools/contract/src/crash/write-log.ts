import type { Call } from "../connection.ts";
import type { EntityState, ExpectedState } from "./expected-state.ts";

/** What the clients know: the answers that they got, and the calls that were not answered. */
export interface WriteLog {
  /** As the acknowledged writes have made it. */
  expected: ExpectedState;
  /** How many of each kind were acknowledged. */
  acknowledged: Map<WriteKind, number>;
  /** What was written to since it was last compared. */
  touched: Set<string>;
  /** Writes that were sent and not answered. Each may have happened or not. */
  unanswered: Write[];
  /** All that the marketplace showed before the first write. */
  seed: ExpectedState;
  /** Whether a reset was the last call, and whether it was answered. */
  reset: "asked" | "answered" | undefined;
  /** What was refused although it should not have been. */
  refused: string[];
}

/** An empty write log, which counts where the result of the whole is kept. */
export const createWriteLog = (acknowledged: WriteLog["acknowledged"]): WriteLog => ({
  expected: new Map(),
  acknowledged,
  touched: new Set(),
  unanswered: [],
  seed: new Map(),
  reset: undefined,
  refused: [],
});

/** Records that a write was answered. */
export function acknowledge(writeLog: WriteLog, write: Write, answer: unknown): void {
  for (const [key, state] of [...write.after, ...(write.stateAfter?.(answer) ?? [])]) {
    writeLog.expected.set(key, state);
    writeLog.touched.add(key);
  }
  writeLog.acknowledged.set(write.kind, (writeLog.acknowledged.get(write.kind) ?? 0) + 1);
}

/** Every kind of write, as the counts name it. */
export const WRITE_KINDS = [
  "create listing",
  "edit listing",
  "delete listing",
  "order",
  "invoice",
  "set status",
  "set tracking",
  "message with status",
  "seller's message",
  "buyer's message",
  "request cancel",
  "announce payment",
  "pay",
  "refund",
  "merge",
  "cancel",
  "set clock",
  "reset",
] as const;

export type WriteKind = (typeof WRITE_KINDS)[number];

/** One call that changes something, and what it makes of what it touches. */
export interface Write {
  kind: WriteKind;
  call: Call;
  /** By key, what is there afterwards. */
  after: readonly [key: string, state: EntityState][];
  /** Adds to `after` what only the answer shows, such as an id. @default nothing */
  stateAfter?: (body: unknown) => readonly [key: string, state: EntityState][];
}
