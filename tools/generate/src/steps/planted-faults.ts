import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedNote } from "../generated-files.ts";

const SOURCE = "tools/contract/src/faults/kill-table.json";
const FILE = "apps/docs/src/generated/planted-faults.ts";
/** Its tests are named by sentences, so that its failures are the ones to read first. */
const MOST_READABLE = "behavior";

/** What `pnpm contract:mutation --all` has written of a fault. */
interface RecordedFault {
  fault: string;
  kind: string;
  what: string;
  file: string;
  results: Readonly<Record<string, { part: string; sentence: string } | null>>;
}

/**
 * The table of the planted faults as the site shows it, of what the suites have found.
 *
 * @param root the repository's folder. A copy of the specification alone has no table
 */
export function plantedFaultFiles(root: string): [string, string][] {
  if (!existsSync(join(root, SOURCE))) return [];
  const recorded = JSON.parse(readFileSync(join(root, SOURCE), "utf8")) as RecordedFault[]; // written by that command
  const lines = [
    `// ${generatedNote(SOURCE)}`,
    "",
    "/** A mistake that the tests of this repository plant in the server, and what finds it. */",
    "export interface PlantedFaultRow {",
    "  fault: string;",
    "  kind: string;",
    "  /** What a client meets. */",
    "  what: string;",
    "  /** From the root of the repository. */",
    "  file: string;",
    "  /** The suites that found it, each with the part that did. */",
    "  foundBy: readonly { suite: string; part: string }[];",
    "  /** The suites that were run against it and found nothing. */",
    "  missedBy: readonly string[];",
    "  /** What one of those that found it said; empty where none did. */",
    "  sentence: string;",
    "}",
    "",
    "export const plantedFaults: readonly PlantedFaultRow[] = [",
    ...recorded.map((row) => `  ${JSON.stringify(shownRow(row))},`),
    "];",
    "",
  ];
  return [[FILE, lines.join("\n")]];
}

function shownRow({ fault, kind, what, file, results }: RecordedFault) {
  const suites = Object.keys(results).toSorted();
  const found = suites.flatMap((suite) => {
    const caught = results[suite];
    return caught ? [{ suite, ...caught }] : [];
  });
  const shown = found.find(({ suite }) => suite === MOST_READABLE) ?? found[0];
  return {
    ...{ fault, kind, what, file },
    foundBy: found.map(({ suite, part }) => ({ suite, part })),
    missedBy: suites.filter((suite) => !results[suite]),
    sentence: shown?.sentence ?? "",
  };
}
