/** A check that failed. */
export interface Catch {
  /** The part of the suite that found it: a document, an operation, a test. */
  readonly part: string;
  /** What the suite says is wrong. */
  readonly sentence: string;
}

/** A suite of this package, as far as it is run against a server with a planted fault. */
export interface FaultSuite {
  /** As its command is called: `workflows`. */
  readonly name: string;
  /** Its parts, each of which can run alone. Several suites of one name have different parts. */
  readonly parts: readonly string[];
  /** What its servers are started with, besides what each server gets. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * Runs some of the parts against a server that has answered no call before.
   *
   * @param stopsAtFirst whether one check that fails is enough; what cannot stop goes on
   * @returns the checks that failed, in their order
   */
  run(url: string, parts: readonly string[], stopsAtFirst: boolean): Promise<readonly Catch[]>;
}
