import { writeReport } from "../live/report.ts";
import { compareKit } from "./compare-kit.ts";
import { startSides } from "./start-sides.ts";

const { sides, stop } = await startSides();
try {
  let passed = 0;
  let failed = 0;
  for (const { name, document, sides: both } of sides) {
    const { agreed, byState, problems } = await compareKit(both, document);
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    process.stdout.write(`${name}: ${agreed} requests answered alike, ${byState} refused by state\n`);
    passed += agreed + byState;
    failed += problems.length;
  }
  writeReport("agreement", { passed, failed });
} finally {
  await stop();
}
