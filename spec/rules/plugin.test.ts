import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "./plugin.ts";

const files = await readdir(import.meta.dirname);
const SUPPORT = ["cursor", "plugin", "reachable-schemas"];
const names = files
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !SUPPORT.includes(name));

it("every rule in this folder is registered under the name of its file", () => {
  expect(Object.keys(rules)).toEqual(names.toSorted());
});

it.each(names)("%s has a test of its own, is an error in redocly.yaml and is in the README", async (name) => {
  const config = parse(await readFile(join(import.meta.dirname, "../redocly.yaml"), "utf8"));
  const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
  const setting = config.rules[`runout/${name}`];
  expect(files).toContain(`${name}.test.ts`);
  expect(setting?.severity ?? setting).toBe("error");
  expect(readme).toContain(`| \`${name}\` `);
});
