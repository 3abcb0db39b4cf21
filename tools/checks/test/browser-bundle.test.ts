import { expect, it } from "vitest";
import { bundleForBrowser } from "../src/bundle-for-browser.ts";
import { readText, repositoryFiles } from "../src/repository.ts";

const MACHINE = /"node:|\bBuffer\b|\bprocess\b\./;

it.each(["packages/marketplace/src/index.ts"])("%s can be bundled for browsers", async (entry) => {
  expect((await bundleForBrowser(entry)).problems).toEqual([]);
});

it("a file that opens a directory cannot", async () => {
  const { problems } = await bundleForBrowser("packages/marketplace/src/store/database/pglite/data-directory.ts");
  expect(problems).toContainEqual(expect.stringContaining('data-directory.ts: Could not resolve "node:fs"'));
});

it("nothing of Node is used by the marketplace outside of its two engines", () => {
  const files = repositoryFiles().filter(
    (file) =>
      /^packages\/marketplace\/src\/.*\.ts$/.test(file) &&
      !/\.test\.ts$|\/store\/database\/(pglite|postgres)\//.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => MACHINE.test(withoutComments(readText(file))))).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
