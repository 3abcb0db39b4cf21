import { writeReport } from "../command-line.ts";
import { compareServerAndMock } from "./compare-server-and-mock.ts";
import { startServerAndMocks } from "./server-and-mock.ts";

const { sides, stop } = await startServerAndMocks();
try {
  let passed = 0;
  const failures: string[] = [];
  for (const { name, document, sides: both } of sides) {
    const { agreed, byState, problems } = await compareServerAndMock(both, document);
    process.stdout.write(`${name}: ${agreed} requests answered alike, ${byState} refused by state\n`);
    passed += agreed + byState;
    failures.push(...problems.map((problem) => `${name}: ${problem}`));
  }
  writeReport("agreement", { passed, failed: failures.length, failures });
} finally {
  await stop();
}
