/** One thing that failed in a run. */
export interface Failure {
  /** The package or gate. */
  suite: string;
  /** The test, or the task without tests, such as `typecheck`. Empty where the message says it. */
  test: string;
  /** The first line of what it said. */
  message: string;
  /** `apps/server/test/getOrder.test.ts:33`. Undefined where the message says it, or nothing does. */
  location?: string | undefined;
}

/** How many are listed. What failed first tends to explain the rest. */
const MAX_LISTED = 20;
const MAX_LENGTH = 300;

/** The list that ends a failing run, one line for each failure; empty where nothing failed. */
export function listFailures(failures: readonly Failure[]): string[] {
  if (failures.length === 0) return [];
  const listed = failures.slice(0, MAX_LISTED).map(({ suite, test, message, location }) => {
    const text = `${`${suite} ${test}`.trim()}: ${message}`;
    const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}...` : text;
    return location === undefined ? `  ${short}` : `  ${short} (${location})`;
  });
  const rest = failures.length - listed.length;
  return ["failed:", ...listed, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of colors begin with one
const COLORS = /\u001b\[[\d;]*m/g;

/** A text without the sequences that color it in a terminal. */
export const withoutColors = (text: string): string => text.replaceAll(COLORS, "");

/** The first line of a text that says something. */
export const firstLine = (text: string): string =>
  withoutColors(text)
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "") ?? "";
