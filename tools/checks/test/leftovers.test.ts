import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { thisRepository, withChanges } from "../src/leftovers/source-tree.ts";
import { compareTestFiles, TEST_FILES_LIST } from "../src/leftovers/test-files.ts";
import { unlinkedPages, unreferencedSpecFiles, unreferencedTestData } from "../src/leftovers/unreached-files.ts";
import { root } from "../src/repository.ts";

const here = thisRepository();

describe("nothing is left over", () => {
  it("of the specification: every file is part of a document or a workflow", () => {
    expect(unreferencedSpecFiles(here)).toEqual([]);
  });

  it("of the data of tests, fixtures and examples: another file names each", () => {
    expect(unreferencedTestData(here)).toEqual([]);
  });

  it("of the pages: another page has a link to each", () => {
    expect(unlinkedPages(here)).toEqual([]);
  });
});

describe("the files with tests", () => {
  it("are those of the list; a new one is added to it, but not in CI", () => {
    const { gone, added, text } = compareTestFiles(here);
    expect(gone).toEqual([]);
    if (process.env.CI)
      expect(added, `run the tests of @runout/checks, which add them to ${TEST_FILES_LIST}`).toEqual([]);
    else if (added.length > 0) writeFileSync(join(root, TEST_FILES_LIST), text);
  });
});

describe("a planted leftover is reported in a sentence that names it", () => {
  it.each([
    ["spec/paths/marketplace_old.yaml", "get:\n  operationId: getOld\n"],
    ["spec/components/schemas/Old.yaml", "type: object\n"],
    ["spec/components/examples/orders/Old.yaml", "value: {}\n"],
  ])("%s", (file, text) => {
    expect(unreferencedSpecFiles(withChanges(here, { [file]: text }))).toEqual([
      `${file}: no $ref from spec/openapi.yaml or spec/sandbox.yaml leads here; refer to it or delete it.`,
    ]);
  });

  it("files that only leftovers refer to", () => {
    const changes = {
      "spec/paths/old.yaml": "schema:\n  $ref: ../components/schemas/Old.yaml\n",
      "spec/components/schemas/Old.yaml": "type: object\n",
    };
    expect(unreferencedSpecFiles(withChanges(here, changes))).toHaveLength(2);
  });

  it("a workflow that is not run", () => {
    const file = "spec/workflows/returns.yaml";
    expect(unreferencedSpecFiles(withChanges(here, { [file]: "arazzo: 1.0.1\n" }))).toEqual([
      `${file}: not run, since its name does not end with .arazzo.yaml.`,
    ]);
  });

  it.each(["tools/contract/fixtures", "apps/server/scenarios"])("a file of %s", (folder) => {
    // Put together here, since this file would name it otherwise.
    const file = `${folder}/${["forgotten", "file"].join("-")}.json`;
    expect(unreferencedTestData(withChanges(here, { [file]: "{}" }))).toEqual([
      `${file}: no other file names it; use it or delete it.`,
    ]);
  });

  it("a page without a link", () => {
    const file = "docs/forgotten.md";
    expect(unlinkedPages(withChanges(here, { [file]: "# Forgotten\n" }))).toEqual([
      `${file}: no page has a link to it; name it where its readers come by, or delete it.`,
    ]);
  });

  it.each(["apps/server/test/getOrder.test.ts", "packages/python/test/test_client.py", "packages/go/client_test.go"])(
    "the deleted %s",
    (file) => {
      const listed = withChanges(here, { [TEST_FILES_LIST]: `${file}\n`, [file]: undefined });
      expect(compareTestFiles(listed).gone).toEqual([
        `${file}: the tests are gone; restore them, or take the line out of ${TEST_FILES_LIST} if that is meant.`,
      ]);
    },
  );
});
