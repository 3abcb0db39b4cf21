import { everyPlannedCall } from "../calls/documented-calls.ts";
import { ALL_OPERATIONS } from "../calls/documents.ts";
import { writeReport } from "../command-line.ts";
import { createCoverage } from "../coverage/coverage.ts";
import { tryExamples } from "../coverage/try-examples.ts";
import { tryParameters } from "../coverage/try-parameters.ts";
import { createEngine, ENGINE_NAMES } from "../engine.ts";
import { startServerUnderTest } from "../server-under-test/start-server-under-test.ts";
import { createRun, setRun } from "./run.ts";
import { runDredd } from "./run-dredd.ts";
import { sendUnfinishedRequests } from "./unfinished-requests.ts";
import { sendUnroutedRequests, UNROUTED_STATUSES } from "./unrouted-requests.ts";

/** How many statuses the server is held to: all of each operation, and those that belong to no operation. */
const owedStatuses = ALL_OPERATIONS.reduce(
  (sum, { operation }) => sum + operation.responses.size,
  UNROUTED_STATUSES.length,
);
/** And with them the answers that named examples show. */
const owed = owedStatuses + everyPlannedCall().length;

const coverage = createCoverage();
let passed = 0;
const failures: string[] = [];
for (const name of ENGINE_NAMES) {
  const engine = await createEngine(name);
  await engine.start();
  // A process of its own, which is not kept from reading while Dredd computes.
  const server = await startServerUnderTest(engine.environment);
  try {
    const run = createRun(server);
    setRun(run);
    // A slow sender is given its time meanwhile.
    const unfinished = sendUnfinishedRequests(server.url, coverage.record);
    const sent = await runDredd(server.url, (failure) => failures.push(`${name}: ${failure}`));
    const others = [await tryExamples(run, coverage.record), await unfinished, await sendUnroutedRequests(server.url)];
    failures.push(...others.flatMap((one) => one.failures).map((problem) => `${name}: ${problem}`));
    await tryParameters(run, coverage);
    const passes = others.reduce((sum, one) => sum + one.passes, sent);
    process.stdout.write(`${name}: ${passes} of ${owed}\n`);
    passed += passes;
  } finally {
    await server.stop();
    await engine.remove();
  }
}
const gaps = coverage.gaps();
process.stdout.write(`coverage: ${coverage.items.length - gaps.length} of ${coverage.items.length}\n`);
// What did not pass was refused by Dredd, went wrong above, or was not tried at all.
const failed = owed * ENGINE_NAMES.length - passed;
const covered = coverage.items.length - gaps.length;
writeReport("contract", { passed: passed + covered, failed: failed + gaps.length, failures: [...failures, ...gaps] });
