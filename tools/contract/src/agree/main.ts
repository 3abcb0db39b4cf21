import { writeReport } from "../command-line.ts";
import { compareSides } from "./compare-sides.ts";
import { startSides } from "./sides.ts";

const { sides, stop } = await startSides();
try {
  let passed = 0;
  const failures: string[] = [];
  for (const { name, document, sides: both } of sides) {
    const { agreed, byState, problems } = await compareSides(both, document);
    process.stdout.write(`${name}: ${agreed} requests answered alike, ${byState} refused by state\n`);
    passed += agreed + byState;
    failures.push(...problems.map((problem) => `${name}: ${problem}`));
  }
  writeReport("agreement", { passed, failed: failures.length, failures });
} finally {
  await stop();
}
