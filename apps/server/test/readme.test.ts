import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("names every variable that the server reads", () => {
  const read = new Set<string>();
  readConfig(new Proxy({}, { get: (_target, name) => void read.add(String(name)) }));
  expect(read.size).toBe(23);
  for (const name of read) expect(readme).toContain(`\`${name}\``);
});
