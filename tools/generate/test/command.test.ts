import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { createWorkspace, type Workspace } from "./workspace.ts";

let generated: Workspace;
beforeAll(async () => {
  generated = await createWorkspace(afterAll);
  expect((await generated.run()).code).toBe(0);
});

const createGeneratedWorkspace = (): Promise<Workspace> =>
  createWorkspace(onTestFinished, join(generated.root, "spec"));

it("generate writes every file once, and then has nothing to do", async () => {
  const { root, run } = await createWorkspace();
  const first = await run();
  expect(first.stdout.split("\n").filter((line) => line.startsWith("wrote "))).toHaveLength(15);
  expect(await readdir(join(root, "spec/generated"))).toEqual([
    "messages.json",
    "messages.ts",
    "openapi.json",
    "openapi.yaml",
    "operations.json",
    "operations.ts",
    "order-status.arazzo.yaml",
    "sandbox-operations.json",
    "sandbox-operations.ts",
    "sandbox-types.ts",
    "sandbox.json",
    "sandbox.yaml",
    "transitions.json",
    "transitions.ts",
    "types.ts",
  ]);
  expect(await run()).toEqual({ code: 0, stdout: "15 generated files are up to date\n", stderr: "" });
});

it("check passes after generate and writes nothing before it", async () => {
  const { root, run } = await createWorkspace();
  expect((await run("--check")).stderr.split("\n")[0]).toBe(
    "spec/generated/messages.json is missing: run `pnpm generate`",
  );
  expect(await readdir(join(root, "spec"))).not.toContain("generated");
  await run();
  expect(await run("--check")).toEqual({ code: 0, stdout: "15 generated files are up to date\n", stderr: "" });
});

it("check names a changed, a missing and an extra file, and generate corrects all three", async () => {
  const { root, run, replace, read } = await createGeneratedWorkspace();
  await replace("spec/generated/types.ts", "operations", "operations ");
  await rm(join(root, "spec/generated/sandbox.json"));
  await writeFile(join(root, "spec/generated/old.ts"), (await read("spec/generated/operations.ts")).slice(0, 200));

  expect(await run("--check")).toEqual({
    code: 1,
    stdout: "",
    stderr: [
      "spec/generated/old.ts is no longer generated: run `pnpm generate`",
      "spec/generated/sandbox.json is missing: run `pnpm generate`",
      "spec/generated/types.ts is not what its sources say: run `pnpm generate`",
      "",
    ].join("\n"),
  });
  expect((await run()).stdout).toBe(
    "removed spec/generated/old.ts\nwrote spec/generated/sandbox.json\nwrote spec/generated/types.ts\n",
  );
  expect((await run("--check")).code).toBe(0);
});

it("check notices an edit of the specification", async () => {
  const { run, replace } = await createGeneratedWorkspace();
  await replace("spec/paths/orders.yaml", "x-paginated: true", "x-paginated: false");
  const { code, stderr } = await run("--check");
  expect(code).toBe(1);
  expect(stderr).toContain("spec/generated/operations.ts is not what its sources say");
});

it("a hand-written file in a generated folder is reported and never removed", async () => {
  const { root, run, read } = await createGeneratedWorkspace();
  await mkdir(join(root, "packages/some/generated"), { recursive: true });
  await writeFile(join(root, "packages/some/generated/mine.ts"), "export const mine = 1;\n");
  for (const flags of [[], ["--check"]]) {
    const { code, stderr } = await run(...flags);
    expect(code).toBe(1);
    expect(stderr).toBe("packages/some/generated/mine.ts is not generated: move it out of the generated folder\n");
  }
  expect(await read("packages/some/generated/mine.ts")).toBe("export const mine = 1;\n");
});

it("a missing file and broken YAML are reported with their location, without a stack trace", async () => {
  const { run, replace } = await createWorkspace();
  await replace("spec/components/schemas/Order.yaml", "OrderStatus.yaml", "Nowhere.yaml");
  await replace("spec/paths/root.yaml", "get:", "get: [");
  const { code, stderr } = await run();
  expect(code).toBe(1);
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^spec\/components\/schemas\/Order\.yaml:\d+:\d+: Can't resolve \$ref: .*'spec\/components\/schemas\/Nowhere\.yaml'$/,
    ),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^spec\/paths\/root\.yaml:\d+:\d+: Failed to parse/));
  for (const line of lines) expect(line).toMatch(/^spec\//);
});

it("a repository without a specification is reported", async () => {
  const { root, run } = await createWorkspace();
  await rm(join(root, "spec/openapi.yaml"));
  const { code, stderr } = await run("--check");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^spec\/openapi\.yaml: .+\n$/);
});

it("an unknown flag is answered with the usage", async () => {
  const { run } = await createWorkspace();
  const { code, stderr } = await run("--watch");
  expect(code).toBe(1);
  expect(stderr).toContain("usage: node src/main.ts [--check] [--root FOLDER]");
});
