import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findChromium } from "@runout/harness/chromium";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { expect, it } from "vitest";

const run = promisify(execFile);
const folder = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

/** The program that a package provides. */
function program(name: string, bin: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bins === "string" ? bins : bins[bin]);
}

/** Runs a program of Node in an example's folder, as its user would, with the package as it is built, and returns what it printed. */
async function runExample(name: string, parameters: string[], env: Record<string, string> = {}): Promise<string> {
  // Vitest's own variables would make another runner believe that it is a part of this one.
  const inherited = Object.entries(process.env).filter(([key]) => !/^(VITEST|NODE_OPTIONS|NODE_ENV|TEST)/.test(key));
  const options = { cwd: folder(name), env: { ...Object.fromEntries(inherited), NO_COLOR: "1", ...env } };
  const { stdout, stderr } = await run(process.execPath, parameters, options).catch((error: unknown) => {
    throw new Error(`${name} failed: ${Reflect.get(Object(error), "stdout")} ${String(error)}`);
  });
  return stdout + stderr;
}

it("node:test runs its example", async () => {
  expect(await runExample("node-test", ["--test"])).toContain("pass 2");
});

it("Vitest runs its example", async () => {
  const printed = await runExample("vitest", [program("vitest", "vitest"), "run"]);
  expect(printed).toMatch(/Tests +2 passed/);
});

/** Those that take longest to start: in CI, or with TEST_SIZE=full. */
const atFullSize = it.runIf(isFullSize());

atFullSize("Jest runs its example", async () => {
  const printed = await runExample("jest", ["--experimental-vm-modules", program("jest", "jest"), "--runInBand"]);
  expect(printed).toMatch(/Tests: +2 passed/);
});

atFullSize("Playwright runs its example", async () => {
  const chromium = findChromium();
  expect(chromium, "a Chromium on PATH, or CHROMIUM_PATH").toBeDefined();
  const parameters = [
    program("@playwright/test", "playwright"),
    "test",
    "--reporter=line",
    `--output=${await mkdtemp(join(tmpdir(), "playwright-"))}`,
  ];
  expect(await runExample("playwright", parameters, { CHROMIUM_PATH: chromium ?? "" })).toMatch(/2 passed/);
});
