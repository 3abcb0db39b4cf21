import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../statistics.ts";

/**
 * What a sandbox costs: its start and its reset beside the start of the bare database engine, in time of the processors, which other
 * programs on the machine change least. Each start is one of a process of its own, as a test file's is.
 */
const ROUNDS = 5;
const CHILD = join(import.meta.dirname, "measure-start.ts");

/** What one process has measured, in milliseconds of the processors. */
interface Times {
  start: number;
  next: number;
  reset: number;
  memoryMb: number;
}

function measure(subject: "engine" | "sandbox"): Times {
  // The packages as they are built, as a user has them.
  const printed = execFileSync(process.execPath, [CHILD, subject], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  // What the child prints is this.
  return JSON.parse(printed) as Times;
}

const engine: Times[] = [];
const sandbox: Times[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  engine.push(measure("engine"));
  sandbox.push(measure("sandbox"));
}
const medianOf = (times: Times[], key: keyof Times) => median(times.map((time) => time[key]));
const bare = medianOf(engine, "start");
process.stdout.write(`start of bare PGlite: ${bare.toFixed(0)} ms of the processors, the median of ${ROUNDS}\n\n`);
process.stdout.write("| sandbox | ms of the processors | of a start of bare PGlite |\n| --- | --- | --- |\n");
for (const [what, time] of [
  ["first start, to the first answer", medianOf(sandbox, "start")],
  ["another in the same process", medianOf(sandbox, "next")],
  ["reset after a sale", medianOf(sandbox, "reset")],
] as const) {
  process.stdout.write(`| ${what} | ${time.toFixed(0)} | ${(time / bare).toFixed(2)} |\n`);
}
process.stdout.write(`\nmemory of a further sandbox: ${medianOf(sandbox, "memoryMb").toFixed(0)} MB\n`);
