import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { readOptions } from "./options.ts";
import { runBench } from "./run-bench.ts";
import { formatTable } from "./table.ts";

const began = performance.now();
const report = (text: string) => {
  const minutes = ((performance.now() - began) / 60_000).toFixed(1).padStart(5);
  process.stderr.write(`${minutes} min  ${text}\n`);
};

const options = readOptions(process.argv.slice(2));
const kept = options.data === undefined ? undefined : resolve(options.data);
const directory = kept ?? (await mkdtemp(join(tmpdir(), "runout-bench-")));
await mkdir(directory, { recursive: true });
// PostgreSQL runs as a user of its own, which has to get to its folder.
await chmod(directory, 0o755);
// Ctrl-C reaches everything that was started as well: the run fails without it, and cleans up. A second one ends it at once.
process.once("SIGINT", () => report("stopping"));
try {
  const rows = await runBench(options, directory, report);
  const { rounds, seconds, connections } = options;
  process.stdout.write(`${formatTable(rows)}\n`);
  process.stdout.write(`${rounds} rounds of ${seconds} s, ${connections} in flight; `);
  process.stdout.write(`Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB.\n`);
} finally {
  if (kept === undefined) await rm(directory, { recursive: true, force: true });
}
