import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** The tasks of this package. Each gives whether it succeeded. */
const TASKS: Record<string, () => boolean> = {
  build: () => run("go", ["build", "./..."]),
  typecheck: () => run("tsc", ["--noEmit"]) && run("go", ["vet", "./..."]),
  lint: () =>
    isFormatted() && (isThere("staticcheck", ["-version"]) ? run("staticcheck", ["-checks", "all", "./..."]) : true),
  test: () => testAll(hasRaceDetector() ? ["-race"] : []),
};

const REPORT = "reports/totals.json";
/** How to get what a task needs. */
const HINTS: Record<string, string> = {
  go: "It needs Go 1.26 or newer.",
  staticcheck: "go install honnef.co/go/tools/cmd/staticcheck@v0.8.2",
  "the race detector": "It needs cgo and a C compiler.",
};

const [name = ""] = process.argv.slice(2);
const task = TASKS[name];
if (!task) throw new Error(`usage: run-task.ts ${Object.keys(TASKS).join("|")}`);
process.chdir(resolve(import.meta.dirname, ".."));
rmSync(REPORT, { force: true });
// A toolchain that is too old for go.mod says so itself, unless it gets a newer one.
if (isThere("go", ["list", "-m"]) && !task()) process.exitCode = 1;

/** Whether a command works. Only CI demands it: elsewhere a machine may have Node alone, and what is not run is named. */
function isThere(command: string, words: readonly string[]): boolean {
  const { status, stderr, error } = spawnSync(command, words, { encoding: "utf8" });
  return status === 0 || leaveOut(command, error?.message ?? stderr.trim());
}

function leaveOut(what: string, reason: string): false {
  const message = `NOT RUN: ${name} of the Go client, ${what}: ${reason}. ${HINTS[what]}`;
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`${message}\n`);
  return false;
}

function run(command: string, words: readonly string[]): boolean {
  const { error, status } = spawnSync(command, words, { stdio: "inherit" });
  if (error) throw error;
  return status === 0;
}

function isFormatted(): boolean {
  const { status, stdout, stderr } = spawnSync("gofmt", ["-l", "."], { encoding: "utf8" });
  if (status === 0 && stdout === "") return true;
  process.stderr.write(`not as gofmt leaves it:\n${stdout}${stderr}`);
  return false;
}

function hasRaceDetector(): boolean {
  const { stdout } = spawnSync("go", ["env", "CGO_ENABLED", "CC"], { encoding: "utf8" });
  const [enabled, compiler = ""] = stdout.trim().split("\n");
  const works = enabled === "1" && spawnSync(compiler, ["--version"]).status === 0;
  return works || leaveOut("the race detector", `CGO_ENABLED is ${enabled}, and the compiler ${compiler}`);
}

/** What `go test -json` writes in each line, as far as it is read here. */
interface TestEvent {
  Action: string;
  Package?: string;
  Test?: string;
  Output?: string;
}

/** Runs all tests, shows what those that failed wrote, and counts them for the totals that CI prints. */
function testAll(flags: readonly string[]): boolean {
  const { status, stdout } = spawnSync("go", ["test", ...flags, "-count=1", "-timeout=60m", "-json", "./..."], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 256 * 1024 ** 2,
  });
  const events = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as TestEvent); // the shape that `go doc test2json` describes
  for (const { Package, Test } of events.filter(({ Action }) => /^(build-)?fail$/.test(Action))) {
    const output = events.filter(
      (one) => /output$/.test(one.Action) && one.Package === Package && (one.Test === Test || Test === undefined),
    );
    process.stderr.write(output.map((one) => one.Output ?? "").join(""));
  }
  const count = (action: string) => events.filter(({ Action, Test }) => Action === action && Test !== undefined).length;
  const failed = Math.max(count("fail") + count("skip"), status === 0 ? 0 : 1);
  const totals = { passed: count("pass"), failed };
  mkdirSync("reports", { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(totals)}\n`);
  process.stdout.write(`Go: ${totals.passed} passed, ${totals.failed} failed\n`);
  return failed === 0;
}
