import type { Violation } from "./prism-proxy.ts";

/** A violation that Prism reports of a valid request or response. */
export interface PrismException {
  /** Why, as a sentence. */
  reason: string;
  direction: "request" | "answer";
  /** By their operationIds. */
  operations: readonly string[];
  matches(violation: Violation): boolean;
}

/** The exceptions; one that no client needs any more fails the run. */
export const PRISM_EXCEPTIONS: readonly PrismException[] = [
  {
    reason:
      "Prism takes a form-encoded answer apart before it compares it with the schema, which is of the text itself. `pnpm contract` does.",
    direction: "answer",
    operations: ["getRequestToken", "createRequestToken", "getAccessToken", "createAccessToken"],
    matches: ({ path, code }) => path.join(".") === "body" && code === "type",
  },
];
