import type { GeneratedFiles } from "./generated-files.ts";
import { isGenerated } from "./note.ts";

/** A file that is not as `pnpm generate` leaves it. `foreign` lies in a generated folder but was written by someone else. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "different" | "extra" | "foreign";
}

/** Compares what should lie in the generated folders with what does. */
export function compareFiles(expected: GeneratedFiles, found: GeneratedFiles): Difference[] {
  const differences: Difference[] = [];
  for (const [path, text] of expected) {
    const present = found.get(path);
    if (present === undefined) differences.push({ path, kind: "missing" });
    else if (present !== text) differences.push({ path, kind: "different" });
  }
  for (const [path, text] of found) {
    if (!expected.has(path)) differences.push({ path, kind: isGenerated(text) ? "extra" : "foreign" });
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}
