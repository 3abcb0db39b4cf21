import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root, workspacePackages } from "../repository.ts";
import { type Failure, listFailures } from "./failure.ts";
import { TaskOutput } from "./task-output.ts";
import { type VitestReport, vitestFailures } from "./vitest-failures.ts";

/** Where turbo leaves what `--summarize` asks for. */
const SUMMARIES = join(root, ".turbo/runs");
/** What failed in the last run, for the totals that CI prints. */
const REPORT = join(root, "tools/checks/reports/tasks.json");

/** What turbo says about a run, as far as it is read. */
interface Summary {
  tasks: { taskId: string; execution?: { exitCode?: number | null } }[];
}

/** Runs turbo with these words, and ends with a short list of what failed, so that it need not be searched for above. */
const began = Date.now();
const output = new TaskOutput();
const { isTTY } = process.stdout;
const turbo = spawn(
  process.execPath,
  [join(root, "tools/harness/src/run-turbo.ts"), ...process.argv.slice(2), "--summarize"],
  { cwd: root, stdio: ["inherit", "pipe", "pipe"], env: { ...process.env, ...(isTTY && { FORCE_COLOR: "1" }) } },
);
for (const [from, to] of [
  [turbo.stdout, process.stdout],
  [turbo.stderr, process.stderr],
] as const) {
  createInterface({ input: from }).on("line", (line) => {
    to.write(`${line}\n`);
    output.add(line);
  });
}
const [code] = await once(turbo, "close");
const failures = code === 0 ? [] : readFailures();
mkdirSync(join(root, "tools/checks/reports"), { recursive: true });
writeFileSync(REPORT, JSON.stringify(failures));
for (const line of listFailures(failures)) process.stdout.write(`${line}\n`);
process.exitCode = typeof code === "number" ? code : 1;

function readFailures(): Failure[] {
  const folders = new Map(workspacePackages().map(({ name, folder }) => [name, folder]));
  const failed = readSummary().tasks.filter(({ execution }) => execution !== undefined && execution.exitCode !== 0);
  const found = failed.flatMap(({ taskId, execution }) => {
    const [name = "", task] = taskId.split("#");
    const report = join(root, folders.get(name) ?? "", "reports/vitest.json");
    // A report of an earlier run says nothing about this one.
    if (task === "test" && existsSync(report) && statSync(report).mtimeMs >= began) {
      const tests = vitestFailures(name, JSON.parse(readFileSync(report, "utf8")) as VitestReport); // the reporter's shape
      if (tests.length > 0) return tests;
    }
    return [output.failureOf(taskId, execution?.exitCode ?? 1)];
  });
  return found.length > 0 ? found : [{ suite: "turbo", test: "run", message: `ended with exit code ${code}` }];
}

/** The newest summary, which is this run's. All are removed: turbo never removes them. */
function readSummary(): Summary {
  const files = existsSync(SUMMARIES) ? readdirSync(SUMMARIES).map((file) => join(SUMMARIES, file)) : [];
  const [newest] = files.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  const summary: Summary = newest === undefined ? { tasks: [] } : JSON.parse(readFileSync(newest, "utf8"));
  rmSync(SUMMARIES, { recursive: true, force: true });
  return summary;
}
