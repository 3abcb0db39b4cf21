import { parseArgs } from "node:util";
import { writeReport } from "../live/report.ts";
import { runMutation } from "./run-mutation.ts";

const { values } = parseArgs({
  // pnpm hands on the `--` that separates its own options from ours.
  args: process.argv.slice(2).filter((word) => word !== "--"),
  options: { seed: { type: "string", default: "1" }, "per-place": { type: "string" } },
});
const seed = Number(values.seed);
const perPlace = values["per-place"] === undefined ? undefined : Number(values["per-place"]);
process.stdout.write(`mutation: seed ${seed}, ${perPlace ?? "all"} odd values of each place\n`);
const { calls, problems } = await runMutation({ seed, perPlace });
for (const problem of problems) process.stdout.write(`${problem}\n`);
writeReport("mutation", { passed: calls - problems.length, failed: problems.length });
