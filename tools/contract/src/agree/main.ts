import { writeReport } from "../command-line.ts";
import { compareSides } from "./compare-sides.ts";
import { startSides } from "./sides.ts";

const { sides, stop } = await startSides();
try {
  let passed = 0;
  let failed = 0;
  for (const { name, document, sides: both } of sides) {
    const { agreed, byState, problems } = await compareSides(both, document);
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    process.stdout.write(`${name}: ${agreed} requests answered alike, ${byState} refused by state\n`);
    passed += agreed + byState;
    failed += problems.length;
  }
  writeReport("agreement", { passed, failed });
} finally {
  await stop();
}
