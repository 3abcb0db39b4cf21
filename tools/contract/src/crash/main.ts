import { createRandom } from "@runout/harness/random";
import { readOptions } from "../live/options.ts";
import { writeReport } from "../live/report.ts";
import { crashLoop } from "./crash-loop.ts";
import { type CrashResult, describeResult } from "./crash-result.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);

const { loops, seed, engines } = readOptions(process.argv.slice(2));
tell(`crash: seed ${seed}, ${loops} loops on each of ${engines.join(" and ")}`);
const results: CrashResult[] = [];
for (const engine of engines) {
  const began = Date.now();
  const result = await crashLoop(engine, loops, createRandom(seed), (line) => tell(`${engine}, ${line}`));
  results.push(result);
  tell(describeResult(result, Math.round((Date.now() - began) / 1000)));
}
const failed = results.reduce((sum, { badLoops, failedStarts }) => sum + badLoops + failedStarts.length, 0);
const passed = results.reduce((sum, result) => sum + result.loops - result.badLoops, 0);
writeReport("crash", { passed, failed });
