import { isAbsolute, relative } from "node:path";
import { root } from "../repository.ts";
import { type Failure, firstLine } from "./failure.ts";

/** What Vitest's JSON reporter writes, as far as it is read. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    /** The file. */
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** The failed tests of a package, and its files that could not be loaded: they hold no failed test, yet they failed. */
export function vitestFailures(suite: string, { testResults }: VitestReport): Failure[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).replaceAll("\\", "/");
    if (status === "failed" && assertionResults.length === 0) {
      return [{ suite, test: "cannot load a file", message: firstLine(message), location: file }];
    }
    return assertionResults
      .filter((one) => one.status === "failed")
      .map(({ fullName, failureMessages }) => {
        const said = failureMessages?.[0] ?? "";
        return { suite, test: fullName, message: firstLine(said), location: locationOf(said, file) };
      });
  });
}

/** The line of the test's own file where it failed, or the file alone. */
function locationOf(said: string, file: string): string {
  for (const [, path = "", line] of said.matchAll(/(?:file:\/\/)?((?:\/|[A-Z]:)[^\s():]+\.[cm]?[jt]sx?):(\d+):\d+/g)) {
    const own = isAbsolute(path) ? relative(root, path).replaceAll("\\", "/") : path;
    if (own === file) return `${file}:${line}`;
  }
  return file;
}
