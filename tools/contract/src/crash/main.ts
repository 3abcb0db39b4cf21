import { createRandom } from "@runout/harness/random";
import { readOptions, writeReport } from "../command-line.ts";
import { crashLoop } from "./crash-loop.ts";
import { type CrashResult, describeResult } from "./crash-result.ts";

const report = (line: string) => process.stdout.write(`${line}\n`);

const { loops, seed, engines } = readOptions(process.argv.slice(2));
report(`crash: seed ${seed}, ${loops} loops on each of ${engines.join(" and ")}`);
const results: CrashResult[] = [];
for (const engine of engines) {
  const began = Date.now();
  const result = await crashLoop(engine, loops, createRandom(seed), (line) => report(`${engine}, ${line}`));
  results.push(result);
  report(describeResult(result, Math.round((Date.now() - began) / 1000)));
}
const failed = results.reduce((sum, { badLoops, failedStarts }) => sum + badLoops + failedStarts.length, 0);
const passed = results.reduce((sum, result) => sum + result.loops - result.badLoops, 0);
const failures = results.flatMap(({ engine, missing, half, wrong, failedStarts }) =>
  [...missing, ...half, ...wrong, ...failedStarts].map((problem) => `${engine}, seed ${seed}: ${problem}`),
);
writeReport("crash", { passed, failed, failures });
