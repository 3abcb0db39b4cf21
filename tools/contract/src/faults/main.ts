import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { writeReport } from "../command-line.ts";
import { ALL_FAULTS, faultNamed } from "./all-faults.ts";
import { checkTable } from "./check-table.ts";
import { searchFaults } from "./search-faults.ts";
import { openSuites } from "./suites/all-suites.ts";

const { values } = parseArgs({
  // pnpm passes on the `--` that separates its own options from ours.
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    all: { type: "boolean", default: false },
    missing: { type: "boolean", default: false },
    fault: { type: "string" },
    suite: { type: "string" },
    jobs: { type: "string", default: String(Math.min(2, availableParallelism())) },
  },
});
const jobs = Number(values.jobs);
const faults = values.fault === undefined ? ALL_FAULTS : values.fault.split(",").map(faultNamed);
const { suites, close } = openSuites();
const chosen = suites.filter(({ name }) => values.suite === undefined || values.suite.split(",").includes(name));
const print = (line: string) => process.stdout.write(`${line}\n`);
try {
  const counts =
    values.all || values.missing
      ? await searchFaults({ faults, suites: chosen, jobs, onlyMissing: values.missing, print })
      : await checkTable({ faults, suites: chosen, jobs });
  writeReport("planted-faults", counts);
} finally {
  await close();
}
// Connections of the suites to servers that are gone would keep the process.
process.exit();
