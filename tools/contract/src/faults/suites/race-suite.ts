import { createRandom } from "@runout/harness/random";
import { RACES, runRaces } from "../../race/run-races.ts";
import type { Catch, FaultSuite } from "./fault-suite.ts";

const SEED = 1;

/** Forty connections that want the same, on the embedded database; each race is a part. */
export const raceSuite: FaultSuite = {
  name: "race",
  parts: RACES.map(({ name }) => name),
  environment: { RATE_LIMIT: "off" },
  async run(server, parts) {
    const found: Catch[] = [];
    const races = RACES.filter(({ name }) => parts.includes(name));
    await runRaces([server], createRandom(SEED), races, ({ name }, { problems }) => {
      found.push(...problems.map((sentence) => ({ part: name, sentence })));
      return found.length === 0;
    });
    return found;
  },
};
