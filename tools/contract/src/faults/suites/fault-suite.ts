import type { ServerUnderTest } from "../../server-under-test/start-server-under-test.ts";

/** A check that failed. */
export interface FailedCheck {
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
   * Runs some of the parts against a server with the demo's data, and ends where one check fails if it can.
   *
   * @returns the checks that failed, in their order
   */
  run(server: ServerUnderTest, parts: readonly string[]): Promise<readonly FailedCheck[]>;
}
