/** The options of all parts of the fuzz tests. */
export interface FuzzOptions {
  /** The seed of the random choices. */
  seed: number;
  /** How many requests each operation gets. */
  cases: number;
  /** How many sequences the model tries. */
  runs: number;
  /** The most commands in each of them. */
  steps: number;
  /** The only operation that is tried. @default all */
  operation?: string | undefined;
  /** Where to begin: the path to a counter-example, as fast-check prints it. @default the first case */
  path?: string | undefined;
}

/** The result of a part. */
export interface FuzzResult {
  /** Requests, or runs of the model, that were answered as they should be. */
  passed: number;
  /** A text for each failure, with the curl lines that reproduce it. */
  problems: string[];
  /** A summary, to be printed. */
  lines: string[];
}
