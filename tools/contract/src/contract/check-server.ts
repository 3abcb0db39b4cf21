import { everyPlannedCall } from "../calls/documented-calls.ts";
import type { CommandResult } from "../command-line.ts";
import { type Coverage, createCoverage } from "../coverage/coverage.ts";
import type { CoverageItem } from "../coverage/coverage-items.ts";
import { tryExamples } from "../coverage/try-examples.ts";
import { tryParameters } from "../coverage/try-parameters.ts";
import { ALL_OPERATIONS } from "../documents.ts";
import { createEngine, type EngineName } from "../engine.ts";
import type { ReportRow } from "../report/html-report.ts";
import { startServerUnderTest } from "../server-under-test/start-server-under-test.ts";
import { createRun, setRun } from "./run.ts";
import { runDredd } from "./run-dredd.ts";
import { sendUnfinishedRequests } from "./unfinished-requests.ts";
import { sendUnroutedRequests, UNROUTED_STATUSES } from "./unrouted-requests.ts";

/** How many statuses the server must answer: all of each operation, and those that belong to no operation. */
const expectedStatuses = ALL_OPERATIONS.reduce(
  (sum, { operation }) => sum + operation.responses.size,
  UNROUTED_STATUSES.length,
);
/** And with them the answers that named examples show. */
const expectedCount = expectedStatuses + everyPlannedCall().length;

/** Sends every call that the documents ask for to a server on each of the databases, and adds up what was seen. */
export async function checkServer(
  engines: readonly EngineName[],
): Promise<{ result: CommandResult; rows: readonly ReportRow[] }> {
  const coverage = createCoverage();
  let passed = 0;
  const failures: string[] = [];
  const rows: ReportRow[] = [];
  for (const name of engines) {
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
      const others = [
        await tryExamples(run, coverage.record),
        await unfinished,
        await sendUnroutedRequests(server.url),
      ];
      const problems = others.flatMap((one) => one.failures);
      failures.push(...problems.map((problem) => `${name}: ${problem}`));
      await tryParameters(run, coverage);
      const passes = others.reduce((sum, one) => sum + one.passes, sent);
      process.stdout.write(`${name}: ${passes} of ${expectedCount}\n`);
      passed += passes;
      rows.push(rowOf(name, passes, failures));
    } finally {
      await server.stop();
      await engine.remove();
    }
  }
  const gaps = coverage.gaps();
  process.stdout.write(`coverage: ${coverage.items.length - gaps.length} of ${coverage.items.length}\n`);
  // What did not pass was refused by Dredd, went wrong above, or was not tried at all.
  const failed = expectedCount * engines.length - passed;
  const covered = coverage.items.length - gaps.length;
  return {
    result: { passed: passed + covered, failed: failed + gaps.length, failures: [...failures, ...gaps] },
    rows: [...rows, ...coverageRows(coverage)],
  };
}

function rowOf(engine: string, passes: number, failures: readonly string[]): ReportRow {
  const problems = failures.filter((failure) => failure.startsWith(`${engine}: `));
  // What was not tried has no message.
  const unreported = expectedCount - passes - problems.length;
  const rest = unreported > 0 ? [`${unreported} answers did not come or were not asked for`] : [];
  return {
    subject: `Server on ${engine}`,
    what: "statuses and examples",
    passed: passes,
    of: expectedCount,
    problems: [...problems, ...rest],
  };
}

/** A row for each operation and each kind of thing that it describes. */
function coverageRows({ items, gaps }: Coverage): ReportRow[] {
  const missing = new Set(gaps());
  const groups = new Map<string, CoverageItem[]>();
  for (const item of items) {
    const key = `${item.subject} ${item.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => {
    const problems = group.map(({ gap }) => `coverage: ${gap}`).filter((gap) => missing.has(gap));
    const [{ subject, kind } = { subject: "", kind: "" }] = group;
    return { subject, what: `coverage of ${kind}`, passed: group.length - problems.length, of: group.length, problems };
  });
}
