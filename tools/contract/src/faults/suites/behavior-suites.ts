import { BEHAVIOR, RATE_LIMIT_AREA, runBehavior } from "../../behavior/run-behavior.ts";
import type { FaultSuite } from "./fault-suite.ts";

/** What the documents say in words; each test is a part. */
export const BEHAVIOR_SUITES: readonly FaultSuite[] = [
  suiteOf((area) => area !== RATE_LIMIT_AREA, "off"),
  suiteOf((area) => area === RATE_LIMIT_AREA, "on"),
];

function suiteOf(isOurs: (area: string) => boolean, rateLimit: "on" | "off"): FaultSuite {
  const tests = Object.entries(BEHAVIOR).flatMap(([area, all]) => (isOurs(area) ? all : []));
  return {
    name: "behavior",
    parts: tests.map(({ name }) => name),
    environment: { RATE_LIMIT: rateLimit },
    async run({ url }, parts) {
      const chosen = tests.filter(({ name }) => parts.includes(name));
      const { failures } = await runBehavior(url, chosen, true);
      return failures.map(({ test, sentence }) => ({ part: test, sentence }));
    },
  };
}
