import type { Call } from "../server.ts";

/** All callers: an anonymous one, a program, and each user of the demo. */
export const CALLERS = [
  "anonymous",
  "application",
  "collector",
  "buyer",
  "seller",
  "store",
] as const satisfies Call["as"][];

export type CallerName = (typeof CALLERS)[number];

/** Whose data the demo holds, by the name of the user. */
export const callerOf: Record<string, CallerName> = {
  example_seller: "seller",
  example_store: "store",
  example_buyer: "buyer",
  example_collector: "collector",
};
