import { writeReport } from "../command-line.ts";
import { createEngine, ENGINE_NAMES, startSandbox } from "../engine.ts";
import { BEHAVIOR, RATE_LIMIT_AREA, runBehavior } from "./run-behavior.ts";

let passed = 0;
const failures: string[] = [];
for (const name of ENGINE_NAMES) {
  const engine = await createEngine(name);
  await engine.start();
  try {
    for (const RATE_LIMIT of ["off", "on"]) {
      const areas = Object.entries(BEHAVIOR).filter(([area]) => (area === RATE_LIMIT_AREA) === (RATE_LIMIT === "on"));
      const server = await startSandbox({ ...engine.environment, RATE_LIMIT });
      try {
        for (const [area, tests] of areas) {
          const result = await runBehavior(server.url, tests);
          passed += result.passed;
          failures.push(...result.failures.map(({ test, sentence }) => `${name}, ${area}: ${test}: ${sentence}`));
        }
      } finally {
        await server.stop();
      }
    }
  } finally {
    await engine.remove();
  }
}
writeReport("behavior", { passed, failed: failures.length, failures });
