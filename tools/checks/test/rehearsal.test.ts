import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkInstalled } from "../src/rehearsal/installed-tree.ts";
import { expectPrinted } from "../src/rehearsal/readme-programs.ts";
import { Transcript } from "../src/rehearsal/transcript.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-installed-"));
  await mkdir(join(folder, "node_modules"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes what npm writes of an installation of `shop`, which depends on `a`, and that on `b`. */
async function installed(more: Record<string, object>): Promise<void> {
  const packages = {
    "node_modules/shop": { dependencies: { a: "1.0.0" }, optionalDependencies: { "not-for-this-machine": "1.0.0" } },
    "node_modules/a": { dependencies: { b: "1.0.0" } },
    "node_modules/b": {},
    ...more,
  };
  await writeFile(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
}

describe("what npm has installed", () => {
  it("is counted, each package as the one that needs it finds it", async () => {
    await installed({ "node_modules/a/node_modules/b": {}, "node_modules/peer": { hasInstallScript: true } });
    expect(checkInstalled(folder, "shop")).toBe(3);
  });

  it.each([
    ["a script", { "node_modules/b": { hasInstallScript: true } }, "b runs a script when it is installed"],
    [
      "a script in what is inside another package",
      { "node_modules/a/node_modules/b": { hasInstallScript: true } },
      "b runs a script when it is installed",
    ],
    [
      "what reports installations",
      { "node_modules/b": { dependencies: { "@scarf/scarf": "1" } }, "node_modules/@scarf/scarf": {} },
      "@scarf/scarf reports installations",
    ],
    [
      "something that is missing",
      { "node_modules/b": { dependencies: { c: "1" } } },
      "needs c, which is not installed",
    ],
  ])("is refused for %s", async (_, more, message) => {
    await installed(more);
    expect(() => checkInstalled(folder, "shop")).toThrow(message);
  });
});

it("a program that prints something else than its page says is refused, with its location", () => {
  const services = { sandbox: "http://127.0.0.1:1234", mock: "http://127.0.0.1:1235" };
  const program = { location: "README.md:1", language: "ts", source: 'console.log("a"); // a', printed: undefined };
  expect(() => expectPrinted(program, "a\n", services)).not.toThrow();
  expect(() => expectPrinted(program, "b\n", services)).toThrow('README.md:1 promises "a" and prints "b"');
});

it("a step that fails is counted and said, and the next one is done", async () => {
  const lines: string[] = [];
  const transcript = new Transcript((line) => lines.push(line));
  expect(await transcript.step("first", () => Promise.reject(new Error("not there")))).toBe(false);
  expect(await transcript.step("second", async () => "there")).toBe(true);
  expect(transcript.totals).toEqual({ passed: 1, failed: 1 });
  expect(lines).toEqual(["FAILED  first: not there", expect.stringMatching(/^ok {6}second: there \(\d/)]);
});
