import type { Call } from "../live/connection.ts";
import type { Fact } from "./fact.ts";

/** Every kind of write, as the counts name it. */
export const kinds = [
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

export type WriteKind = (typeof kinds)[number];

/** One call that changes something, and what it makes of what it touches. */
export type Write = {
  kind: WriteKind;
  call: Call;
  /** By key, what is there afterwards. */
  after: readonly [key: string, fact: Fact][];
  /** Adds to `after` what only the answer tells, such as an id. @default nothing */
  learn?: (body: unknown) => readonly [key: string, fact: Fact][];
};
