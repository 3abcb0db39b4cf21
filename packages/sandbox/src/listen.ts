import type { Answer, Call } from "@runout/http";

/** A sandbox on the network. */
export interface Listening {
  /** Without a slash at the end: `http://127.0.0.1:43127`. */
  url: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Answers calls on a free port. `#listen` is one of two files, which the field `imports` of package.json chooses: bundlers for
 * browsers take `listen-browser.ts`, and nothing of Node comes into what they make.
 */
export type Listen = (handle: (call: Call) => Promise<Answer>) => Promise<Listening>;
