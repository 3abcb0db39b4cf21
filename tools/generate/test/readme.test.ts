import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createWorkspace } from "./workspace.ts";

const folder = join(import.meta.dirname, "..");

it("the commands the README names are the repository's, and do what it says", async () => {
  const scripts = JSON.parse(await readFile(join(folder, "../../package.json"), "utf8")).scripts;
  const own = JSON.parse(await readFile(join(folder, "package.json"), "utf8")).scripts;
  const readme = await readFile(join(folder, "README.md"), "utf8");
  for (const [, name] of readme.matchAll(/^pnpm (\S+)/gm)) {
    expect(scripts[name ?? ""]).toBe(`pnpm --filter @runout/generate ${name}`);
    expect(own[name ?? ""]).toMatch(/src\/main\.ts( --check)?$/);
  }
});

it("the files the README lists are the ones that are made", async () => {
  const { run } = await createWorkspace();
  const made = [...(await run()).stdout.matchAll(/wrote spec\/generated\/(\S+)/g)].map(([, name]) => name);
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const listed = [...readme.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) => [...(cell ?? "").matchAll(/`(.+?)`/g)]);
  expect(listed.map(([, name]) => name).sort()).toEqual(made);
});
