import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFailures } from "../src/failures/failure.ts";
import { TaskOutput } from "../src/failures/task-output.ts";
import { vitestFailures } from "../src/failures/vitest-failures.ts";
import { root } from "../src/repository.ts";

describe("the list at the end of a failing run", () => {
  const failure = {
    suite: "@runout/server",
    test: "getOrder > 404",
    message: "expected 500 to be 404",
    location: "a.ts:33",
  };

  it("has one line for each failure, and is absent where nothing failed", () => {
    expect(listFailures([])).toEqual([]);
    expect(listFailures([failure, { suite: "the root", test: "lint", message: "no" }])).toEqual([
      "failed:",
      "  @runout/server getOrder > 404: expected 500 to be 404 (a.ts:33)",
      "  the root lint: no",
    ]);
  });

  it("is short", () => {
    const lines = listFailures(Array.from({ length: 500 }, () => ({ ...failure, message: "x".repeat(5000) })));
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe("  and 480 more");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400);
  });
});

describe("a failed test", () => {
  const file = join(root, "apps/server/test/getOrder.test.ts");
  const report = (assertionResults: object[], status = "failed", message = "") =>
    ({
      numPassedTests: 0,
      numFailedTests: 1,
      testResults: [{ name: file, status, message, assertionResults }],
    }) as never;

  it("is reported by its first line, without colors, and the line of its own file", () => {
    const said = `\u001b[31mAssertionError: expected 500 to be 404\u001b[39m\n    at call (${root}/apps/server/test/server.ts:9:1)\n    at ${file}:33:7\n`;
    const failed = { fullName: "getOrder 404", status: "failed", failureMessages: [said] };
    const passed = { fullName: "getOrder 200", status: "passed", failureMessages: [] };
    expect(vitestFailures("@runout/server", report([passed, failed]))).toEqual([
      {
        suite: "@runout/server",
        test: "getOrder 404",
        message: "AssertionError: expected 500 to be 404",
        location: "apps/server/test/getOrder.test.ts:33",
      },
    ]);
  });

  it("counts where its file could not be loaded", () => {
    expect(vitestFailures("@runout/server", report([], "failed", "SyntaxError: x\n at y"))).toMatchObject([
      { message: "SyntaxError: x", location: "apps/server/test/getOrder.test.ts" },
    ]);
  });
});

describe("a failed task without a report", () => {
  it.each([
    [
      "typecheck",
      ["$ tsc --noEmit", "src/a.ts(3,5): error TS2322: Type 'x'.", "ELIFECYCLE"],
      "src/a.ts(3,5): error TS2322: Type 'x'.",
    ],
    [
      "lint",
      ["src/a.ts:1:10 lint/style/useConst ━━━━━", "", "  × Use const.", "Found 1 error."],
      "src/a.ts:1:10 lint/style/useConst Use const.",
    ],
    [
      "lint",
      ["x.md format ━━━━", "  × Formatter would have printed:", "Found 1 error."],
      "x.md format Formatter would have printed:",
    ],
    [
      "lint",
      ["[1] paths/a.yaml:3:5 at #/get", "", "Must have an example.", "Error was generated"],
      "[1] paths/a.yaml:3:5 at #/get Must have an example.",
    ],
    [
      "test",
      ["....F", "FAILED test/test_a.py::test_b - assert 1 == 2", "1 failed"],
      "FAILED test/test_a.py::test_b - assert 1 == 2",
    ],
    ["test", ["=== RUN TestA", "--- FAIL: TestA (0.00s)", "FAIL"], "--- FAIL: TestA (0.00s)"],
    ["lint", ["Unused files (1)", "src/a.ts"], "Unused files (1) src/a.ts"],
    ["build", ["it broke"], "it broke"],
  ])("of %s is reported by what its tool says first: %j", (task, lines, message) => {
    const output = new TaskOutput();
    output.add("@runout/other:lint: nothing of interest");
    for (const line of lines) output.add(`@runout/client:${task}: ${line}`);
    expect(output.failureOf(`@runout/client#${task}`, 1)).toEqual({ suite: "@runout/client", test: task, message });
  });

  it("is reported by its exit code where it said nothing, and by a name where it is the root's", () => {
    expect(new TaskOutput().failureOf("//#lint:root", 3)).toEqual({
      suite: "the root",
      test: "lint:root",
      message: "ended with exit code 3",
    });
  });
});
