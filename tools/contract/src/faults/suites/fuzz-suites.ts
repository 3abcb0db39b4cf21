import { chosenOperations } from "../../documents.ts";
import { runModel } from "../../fuzz/model/run-model.ts";
import { runSchemaCases } from "../../fuzz/schema/run-schema-cases.ts";
import { openHttpTarget } from "../../fuzz/target.ts";
import type { FailedCheck, FaultSuite } from "./fault-suite.ts";

/** How much of `pnpm fuzz` is run against each fault. Its requests are those of this seed. */
const SEED = 1;
const CASES = 8;
const RUNS = 12;
const STEPS = 30;
const MODEL = "model";

/** The random requests of each operation, which is a part, and the random sequences that a model follows. */
export const FUZZ_SUITES: readonly FaultSuite[] = [
  {
    name: "fuzz",
    parts: [MODEL],
    environment: { RATE_LIMIT: "off" },
    async run({ url }) {
      const target = openHttpTarget(url);
      const { problems } = await runModel({ seed: SEED, runs: RUNS, steps: STEPS, target, shrinks: false });
      return problems.map((problem) => ({ part: MODEL, sentence: firstLine(problem) }));
    },
  },
  {
    name: "fuzz",
    parts: chosenOperations().map(({ operation }) => operation.operationId),
    environment: { RATE_LIMIT: "off" },
    async run({ url }, parts) {
      const found: FailedCheck[] = [];
      for (const part of parts) {
        const options = { seed: SEED, cases: CASES, operation: part, target: openHttpTarget(url), stopsAtFirst: true };
        const { problems } = await runSchemaCases(options);
        found.push(...problems.map((problem) => ({ part, sentence: firstLine(problem) })));
        if (found.length > 0) break;
      }
      return found;
    },
  },
];

const firstLine = (problem: string): string => problem.split("\n")[0] ?? "";
