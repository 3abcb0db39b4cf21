import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { expect, it } from "vitest";
import { runModel } from "../src/fuzz/model/run-model.ts";

const SEED = 1;
const RUNS = isFullSize() ? 15 : 4;

it("a sandbox answers to random sequences what a model of the marketplace says", async () => {
  const { passed, problems } = await runModel({ seed: SEED, runs: RUNS, steps: 25 });
  process.stdout.write(`model: ${passed} runs with seed ${SEED}; more by \`pnpm fuzz\`\n`);
  expect(problems).toEqual([]);
  expect(passed).toBe(RUNS);
}, 600_000);
