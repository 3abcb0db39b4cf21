/** What all parts of the fuzz are told. */
export interface FuzzOptions {
  /** What the random choices come from. */
  seed: number;
  /** How many requests each operation gets. */
  cases: number;
  /** How many sequences the model tries. */
  runs: number;
  /** How many things happen in each of them at most. */
  steps: number;
  /** The only operation that is tried. @default all */
  operation?: string | undefined;
  /** Where to begin: the path to a counter-example, as fast-check prints it. @default the first case */
  path?: string | undefined;
}

/** What came of a part. */
export interface FuzzResult {
  /** Requests, or runs of the model, that were answered as they should be. */
  passed: number;
  /** A text for each place where something was not, with the curl lines that show it. */
  problems: string[];
  /** What was done, for people. */
  lines: string[];
}
