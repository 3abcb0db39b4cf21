import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { readText, repositoryFiles, root } from "../src/repository.ts";

/** What turbo says of a task that it would run, as far as it is read. */
interface PlannedTask {
  taskId: string;
  task: string;
  directory: string;
  command: string;
  /** Relative to the directory. */
  inputs: Record<string, string>;
  resolvedTaskDefinition: { cache: boolean; outputs: string[]; env: string[] };
}

describe("the tasks of npm test", () => {
  let tasks: PlannedTask[];
  beforeAll(async () => {
    const { check = "" } = JSON.parse(readText("package.json")).scripts;
    const [, words = ""] = / (run .*)$/.exec(check) ?? [];
    const turbo = [join(root, "node_modules/turbo/bin/turbo"), ...words.split(" "), "--dry=json"];
    const { stdout } = await promisify(execFile)(process.execPath, ["--env-file=telemetry.env", ...turbo], {
      cwd: root,
      maxBuffer: 64 * 1024 ** 2,
    });
    ({ tasks } = JSON.parse(stdout));
  });

  it("are all cached, each test with the report that the totals read", () => {
    expect(tasks.length).toBeGreaterThan(70);
    expect(tasks.filter((one) => !one.resolvedTaskDefinition.cache).map((one) => one.taskId)).toEqual([]);
    for (const { taskId, command, resolvedTaskDefinition } of tasks.filter(({ task }) => task === "test")) {
      const report = command.includes("run-task.ts") ? "reports/totals.json" : "reports/vitest.json";
      expect(resolvedTaskDefinition.outputs, taskId).toContain(report);
    }
  });

  it("read files of the repository, never what tasks write, which would differ the next time", () => {
    const files = new Set(repositoryFiles());
    const others = tasks.flatMap(({ taskId, directory, inputs }) =>
      Object.keys(inputs)
        .filter((file) => !files.has(join(directory, file)))
        .map((file) => `${taskId}: ${file}`),
    );
    expect(others).toEqual([]);
  });

  it("run again for any change where they look at the whole repository", () => {
    const all = tasks.find(({ taskId }) => taskId === "//#files");
    const missing = repositoryFiles().filter((file) => !(file in (all?.inputs ?? {})));
    expect(missing).toEqual([]);
    const [checks] = tasks.filter(({ taskId }) => taskId === "@runout/checks#test");
    expect(JSON.stringify(checks)).toContain('"//#files"');
  });

  it("run again for another Python or Go, browser or database", () => {
    const variables = (name: string) => tasks.find(({ taskId }) => taskId === name)?.resolvedTaskDefinition.env;
    for (const task of ["build", "typecheck", "lint", "test"]) {
      expect(variables(`@runout/python#${task}`)).toEqual(expect.arrayContaining(["CI", "TOOL_PYTHON"]));
      expect(variables(`@runout/go#${task}`)).toEqual(expect.arrayContaining(["CI", "TOOL_GO"]));
    }
    const all = ["CI", "TOOL_BROWSER", "TOOL_DATABASES", "TOOL_GO", "TOOL_PYTHON"];
    expect(variables("@runout/checks#test")).toEqual(expect.arrayContaining(all));
    expect(variables("@runout/server#test")).toEqual(expect.arrayContaining(["CI", "TOOL_DATABASES"]));
    expect(variables("@runout/docs#test")).toEqual(expect.arrayContaining(["CI", "TOOL_BROWSER"]));
  });
});
