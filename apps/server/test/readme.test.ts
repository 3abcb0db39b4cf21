import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { useServer } from "./server.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const server = useServer();

it("shows a first call that is answered as it says", async () => {
  const [, authorization, address] = /curl -H 'Authorization: ([^']+)' (\S+)/.exec(readme) ?? [];
  const [, answer] = /```json\n([^`]+)\n```/.exec(readme) ?? [];
  const { host, pathname } = new URL(address ?? "");
  const response = await server.app.inject({ url: pathname, headers: { host, authorization } });
  expect(response.json()).toEqual(JSON.parse(answer ?? ""));
});

it("names every variable that the server reads", () => {
  const read = new Set<string>();
  readConfig(new Proxy({}, { get: (_target, name) => void read.add(String(name)) }));
  expect(read.size).toBe(20);
  for (const name of read) expect(readme).toContain(`\`${name}\``);
});
