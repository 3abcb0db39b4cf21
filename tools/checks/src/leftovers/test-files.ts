import type { SourceTree } from "./source-tree.ts";

/** The list of all files with tests, one a line. */
export const TEST_FILES_LIST = "tools/checks/test-files.txt";

const TEST_FILE = /(\.test\.ts|(^|\/)test_\w+\.py|_test\.go)$/;

/** How the files with tests differ from their list. */
export interface TestFiles {
  /** A sentence for each file that is gone. */
  gone: string[];
  /** Files that are not on the list yet. */
  added: string[];
  /** What the list has to hold. */
  text: string;
}

/** Compares the files with tests with the list of them, so that none can disappear unnoticed. */
export function compareTestFiles({ files, read }: SourceTree): TestFiles {
  const found = files.filter((file) => TEST_FILE.test(file)).toSorted();
  const listed = files.includes(TEST_FILES_LIST) ? read(TEST_FILES_LIST).split("\n").filter(Boolean) : [];
  const known = new Set(listed);
  const present = new Set(found);
  return {
    gone: listed
      .filter((file) => !present.has(file))
      .map(
        (file) =>
          `${file}: the tests are gone; restore them, or take the line out of ${TEST_FILES_LIST} if that is meant.`,
      ),
    added: found.filter((file) => !known.has(file)),
    text: `${[...new Set([...listed, ...found])].toSorted().join("\n")}\n`,
  };
}
