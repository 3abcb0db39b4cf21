import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const REPOSITORY = join(import.meta.dirname, "../../..");
const WORKFLOWS = globSync(".github/workflows/*.yml", { cwd: REPOSITORY }).sort();
const FILES = [...WORKFLOWS, ...globSync(".github/actions/*/action.yml", { cwd: REPOSITORY })].sort();

interface Job {
  permissions?: Record<string, string>;
  uses?: string;
  "timeout-minutes"?: number;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const text = (file: string) => readFileSync(join(REPOSITORY, file), "utf8");
/** The workflows are written by us; actionlint holds their form. */
const workflow = (file: string) =>
  parse(text(file)) as { permissions?: Record<string, string>; jobs: Record<string, Job> };

it("finds the workflows", () => {
  expect(WORKFLOWS).toEqual(["ci", "docs", "release"].map((name) => `.github/workflows/${name}.yml`));
});

describe.each(FILES)("%s", (file) => {
  it("names each action of others by a commit, with its version beside it", () => {
    const uses = [...text(file).matchAll(/uses: (?!\.\/)(.+)$/gm)].map(([, used = ""]) => used);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((used) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
  });

  it("uses no secret but the token of the run", () => {
    expect(text(file)).not.toMatch(/\bsecrets\b/);
  });

  it("puts no value of an event into a shell command, where it could be a command itself", () => {
    const commands = [...text(file).matchAll(/run: (?:\|\n(?: {8,}.*\n)+|.*)/g)].map(([command]) => command);
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });
});

describe.each(WORKFLOWS)("the jobs of %s", (file) => {
  const { permissions, jobs } = workflow(file);

  it("may write nothing that they do not ask for", () => {
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {}).filter((one) => one !== "read")).toEqual([]);
  });

  it("end by themselves, and leave no credentials in the working copy", () => {
    for (const [name, { uses, steps = [], ...job }] of Object.entries(jobs)) {
      if (uses === undefined) expect(job["timeout-minutes"], name).toBeGreaterThan(0);
      for (const step of steps.filter((one) => one.uses?.startsWith("actions/checkout@"))) {
        expect(step.with, name).toMatchObject({ "persist-credentials": false });
      }
    }
  });
});

it("gives the right to publish to the jobs that publish, and to no other", () => {
  const { jobs } = workflow(".github/workflows/release.yml");
  const writes = Object.entries(jobs).flatMap(([name, job]) =>
    Object.entries(job.permissions ?? {}).flatMap(([right, level]) => (level === "write" ? [`${name}: ${right}`] : [])),
  );
  expect(writes).toEqual([
    ...["version: contents", "version: pull-requests"],
    ...["npm: id-token", "pypi: id-token", "repository: contents", "docs: pages", "docs: id-token"],
  ]);
});
