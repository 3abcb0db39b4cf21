import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { preparePython } from "@runout/harness/python-environment";

/** The tasks of this package, each with its commands. They run in the package's folder, in a Python environment of its own. */
const TASKS: Record<string, (python: string) => string[][]> = {
  build: (python) => [[python, "-m", "hatchling", "build", "--directory", "dist"]],
  typecheck: (python) => [
    ["tsc", "--noEmit"],
    [python, "-m", "mypy"],
    ["pyright", "--pythonpath", python],
  ],
  lint: (python) => [
    [python, "-m", "ruff", "check", "."],
    [python, "-m", "ruff", "format", "--check", "."],
  ],
  test: (python) => [[python, "-m", "pytest", "--quiet", `--junitxml=${REPORT}`]],
};

const FOLDER = resolve(import.meta.dirname, "..");
const REPORT = "reports/pytest.xml";

const [task = ""] = process.argv.slice(2);
const commands = TASKS[task];
if (!commands) throw new Error(`usage: run-task.ts ${Object.keys(TASKS).join("|")}`);
process.chdir(FOLDER);
const python = findPython();
if (python !== undefined) runAll(commands(python));

/** The Python of the environment. Only CI demands it: elsewhere a machine may have Node alone, and what is not run is named. */
function findPython(): string | undefined {
  try {
    return resolve(preparePython(".venv", "requirements.txt"), "python");
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`NOT RUN: ${task} of the Python client. ${String(error)}\n`);
    return undefined;
  }
}

function runAll(all: readonly string[][]): void {
  // What an earlier run has left would be taken for what this one has made.
  if (task === "build") rmSync("dist", { recursive: true, force: true });
  for (const [command = "", ...words] of all) {
    const { error, status } = spawnSync(command, words, { stdio: "inherit" });
    if (error) throw error;
    if (status !== 0) process.exitCode = 1;
  }
  if (task === "test") writeTotals();
}

/** Counts the tests for the totals that CI prints. */
function writeTotals(): void {
  const report = readFileSync(REPORT, "utf8");
  const count = (name: string) => Number(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`).exec(report)?.[1]);
  const failed = count("failures") + count("errors") + count("skipped");
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/totals.json", JSON.stringify({ passed: count("tests") - failed, failed }));
}
