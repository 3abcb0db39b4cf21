import { parseArgs } from "node:util";
import { writeReport } from "../command-line.ts";
import { runMutation } from "./run-mutation.ts";

const { values } = parseArgs({
  // pnpm hands on the `--` that separates its own options from ours.
  args: process.argv.slice(2).filter((word) => word !== "--"),
  options: { seed: { type: "string", default: "1" }, "per-field": { type: "string" } },
});
const seed = Number(values.seed);
const perField = values["per-field"] === undefined ? undefined : Number(values["per-field"]);
process.stdout.write(`mutation: seed ${seed}, ${perField ?? "all"} odd values of each field\n`);
const { calls, problems } = await runMutation({ seed, perField });
writeReport("mutation", { passed: calls - problems.length, failed: problems.length, failures: problems });
