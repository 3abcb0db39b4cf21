import { relative } from "node:path/posix";
import { FEATURES, type Feature, type FeatureTests, type TestReference } from "./features.ts";
import { goTests } from "./go-tests.ts";
import { pythonTests } from "./python-tests.ts";
import { typescriptTests } from "./typescript-tests.ts";

/** The tests of each library, by the names of the columns. */
export const LIBRARIES: Readonly<Record<string, FeatureTests>> = {
  TypeScript: typescriptTests,
  Python: pythonTests,
  Go: goTests,
};

/** The page that has the table. */
export const FEATURES_PAGE = "packages/README.md";

/** The table begins with the line of its columns, and the rest of the page belongs to it. */
const TABLE = /^\| Feature [\s\S]*$/m;

/** The page with the table as the features have it. */
export function insertFeatureTable(page: string): string {
  if (!TABLE.test(page)) throw new Error(`${FEATURES_PAGE} has no table of features.`);
  return page.replace(TABLE, () => table());
}

/** The table, aligned as the formatter has it, and below it the tests that its cells lead to. */
function table(): string {
  const tests: string[] = [];
  const cell = (language: string, row: number, evidence: TestReference | undefined): string => {
    if (evidence === undefined) return "no";
    const [file, name] = evidence;
    const label = `${language}-${row}`.toLowerCase();
    tests.push(`[${label}]: ${relative("packages", file)} "${name.replaceAll('"', "'")}"`);
    return `[yes][${label}]`;
  };
  const libraries = Object.entries(LIBRARIES);
  const rows = Object.entries(FEATURES).map(([feature, title], index) => [
    title,
    // The keys of an object of features are features.
    ...libraries.map(([language, evidences]) => cell(language, index + 1, evidences[feature as Feature])),
  ]);
  const header = ["Feature", ...Object.keys(LIBRARIES)];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return `${[header, rule, ...rows].map(line).join("\n")}\n\n${tests.join("\n")}\n`;
}
