import type { Measurement } from "../lane.ts";
import type { Shot } from "./shot.ts";

/** What the process that makes the load is asked to do, and answers. */
export type Job = { connections: number } & (
  | { kind: "shoot"; shot: Shot; seconds: number }
  | { kind: "shoot"; shot: Shot; amount: number }
  | { kind: "list"; urls: readonly string[]; headers: Record<string, string> }
);

export type Answer = { done: Measurement } | { failed: string };
