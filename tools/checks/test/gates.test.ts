import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { withoutColors } from "../src/failures/failure.ts";
import { root } from "../src/repository.ts";
import { copyRepository } from "./copied-repository.fixture.ts";

// What a gate is there for is planted in a copy, and the gate has to say where.

/** Runs a program of Node in a folder. */
async function run(
  folder: string,
  program: string,
  ...words: string[]
): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const lines = withoutColors(stdout + stderr).split("\n");
  return { code, lines: lines.map((line) => line.trim()).filter((line) => line !== "") };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "runout-gates-"));
}

function plant(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Puts a text before another one, which the file has. */
function insert(folder: string, file: string, content: string, before: string): void {
  const found = readFileSync(join(folder, file), "utf8");
  expect(found).toContain(before);
  plant(folder, file, found.replace(before, content + before));
}

describe("the end of a failing run", () => {
  it("lists what failed, and has the totals alone in its last line", async () => {
    const folder = newFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(join(root, "tools/checks/src"), join(folder, "tools/checks/src"), { recursive: true });
    plant(folder, "packages/shop/package.json", '{"name": "@runout/shop", "scripts": {"test": "vitest run"}}');
    const failed = {
      fullName: "a listing is sold once",
      status: "failed",
      failureMessages: [`AssertionError: expected 2 to be 1\n    at ${folder}/packages/shop/test/sale.test.ts:7:20`],
    };
    const file = { name: `${folder}/packages/shop/test/sale.test.ts`, status: "failed", assertionResults: [failed] };
    const report = { numPassedTests: 4, numFailedTests: 1, testResults: [{ ...file, message: "" }] };
    plant(folder, "packages/shop/reports/vitest.json", JSON.stringify(report));
    const lint = { suite: "@runout/shop", test: "lint", message: "src/a.ts:1:1 lint/style/useConst" };
    plant(folder, "tools/checks/reports/tasks.json", JSON.stringify([lint]));
    const contract = { passed: 1, failed: 1, failures: ["getOrder 404: answered 500"] };
    plant(folder, "tools/contract/reports/contract.json", JSON.stringify(contract));

    const { code, lines } = await run(folder, "tools/checks/src/print-totals.ts", "test=1", "spec-lint=0");
    expect(code).toBe(1);
    const list = lines.slice(lines.indexOf("failed:") + 1, -1);
    expect(list).toEqual(
      expect.arrayContaining([
        "@runout/shop a listing is sold once: AssertionError: expected 2 to be 1 (packages/shop/test/sale.test.ts:7)",
        "contract: getOrder 404: answered 500",
        "@runout/shop lint: src/a.ts:1:1 lint/style/useConst",
        "gate test: ended with exit code 1",
      ]),
    );
    expect(list.length).toBeLessThanOrEqual(21);
    expect(lines.at(-1)).toMatch(/^6 passed, \d+ failed$/);
  });
});

describe("lint of the root", () => {
  it("names a file of the top folder that `pnpm format` would change", async () => {
    const folder = newFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of ["biome.json", ".gitignore"]) cpSync(join(root, file), join(folder, file));
    plant(folder, "settings.json", '{"a":1,\n      "b":2}\n');
    const { code, lines } = await run(folder, join(root, "node_modules/@biomejs/biome/bin/biome"), "check", ".");
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^settings\.json format /);
  });
});

describe.runIf(process.env.TEST_SIZE === "full")(
  "a gate of the whole repository (in CI, or with TEST_SIZE=full)",
  () => {
    let folder: string;
    beforeAll(() => {
      folder = newFolder();
      copyRepository(folder);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("names files, exports and dependencies that nothing reaches", async () => {
      plant(folder, "packages/listen/src/forgotten.ts", "export const forgotten = 1;\n");
      appendFileSync(
        join(folder, "packages/http/src/response/status-phrases.ts"),
        "export const FORGOTTEN_COUNT = 1;\n",
      );
      const manifest = JSON.parse(readFileSync(join(folder, "packages/listen/package.json"), "utf8"));
      const devDependencies = { ...manifest.devDependencies, ajv: "catalog:" };
      plant(folder, "packages/listen/package.json", JSON.stringify({ ...manifest, devDependencies }));
      const { code, lines } = await run(folder, join(root, "node_modules/knip/bin/knip.js"), "--no-progress");
      expect(code).toBe(1);
      expect(lines).toContain("packages/listen/src/forgotten.ts");
      expect(lines).toContainEqual(
        expect.stringMatching(/^FORGOTTEN_COUNT +packages\/http\/src\/response\/status-phrases\.ts:/),
      );
      expect(lines).toContainEqual(expect.stringMatching(/^ajv +packages\/listen\/package\.json/));
    });

    it("names generated files of operations that are gone", async () => {
      const left = [
        "packages/client/src/generated/old.ts",
        "packages/python/src/runout/generated/old.py",
        "packages/go/old_generated.go",
      ];
      for (const file of left)
        plant(folder, file, "// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.\n");
      const { code, lines } = await run(
        root,
        "--conditions=@runout/source",
        "tools/generate/src/main.ts",
        "--check",
        "--root",
        folder,
      );
      expect(code).toBe(1);
      expect(lines.toSorted()).toEqual(
        left.map((file) => `${file} is no longer generated: run \`pnpm generate\``).toSorted(),
      );
    });

    it("names a parameter that no code reads, and a refusal that no server gives", async () => {
      const copy = newFolder();
      onTestFinished(() => rmSync(copy, { recursive: true }));
      copyRepository(copy);
      const archived = readFileSync(join(copy, "spec/components/parameters/Archived.yaml"), "utf8");
      plant(copy, "spec/components/parameters/Disputed.yaml", archived.replaceAll("archived", "disputed"));
      const refusal = 'summary: A disputed order.\nx-by-state: true\nvalue:\n  message: "The order is disputed."\n';
      plant(copy, "spec/components/examples/orders/OrderDisputed.yaml", refusal);
      const parameter = "    - $ref: ../components/parameters/Disputed.yaml\n";
      insert(
        copy,
        "spec/paths/marketplace_orders.yaml",
        parameter,
        "    - $ref: ../components/parameters/Archived.yaml\n",
      );
      const example = "            disputed:\n              $ref: ../components/examples/orders/OrderDisputed.yaml\n";
      insert(copy, "spec/paths/marketplace_orders_{order_id}.yaml", example, "            statusNotNext:\n");
      const source = "--conditions=@runout/source";
      expect(await run(copy, source, "tools/generate/src/main.ts")).toMatchObject({ code: 0 });

      const { code, lines } = await run(copy, source, "tools/contract/src/contract/main.ts", "--engine", "PGlite");
      expect(code).toBe(1);
      const end = lines.indexOf("failed:") + 1;
      expect(lines.slice(end, end + 3)).toEqual([
        'coverage: listOrders: the query parameter "disputed" changes nothing in what the server answers (spec/components/parameters/Disputed.yaml)',
        'coverage: editOrder 422: the example "disputed" was never given by the server (spec/components/examples/orders/OrderDisputed.yaml)',
        expect.stringMatching(/^contract: \d+ passed, 2 failed$/),
      ]);
    });
  },
);
