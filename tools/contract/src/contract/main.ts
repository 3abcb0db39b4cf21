import { type CommandResult, writeReport } from "../command-line.ts";
import { type ReportRow, writeHtmlReport } from "../report/html-report.ts";
import { readContractOptions } from "../target/read-contract-options.ts";
import { runTarget, type TargetOptions } from "../target/run-target.ts";

const { engines, target } = readContractOptions(process.argv.slice(2), process.env);
if (target === undefined) {
  // Loaded here because Dredd is not needed for the other.
  const { checkServer } = await import("./check-server.ts");
  const { result, rows } = await checkServer(engines);
  finish("contract", "What the server answers, held to the contract, on each database.", result, rows);
} else {
  // After a connection error the remaining calls are not sent.
  const rows = await runTarget(target).catch(({ message }: Error) => [unreached(target.url, message)]);
  finish(
    "contract-target",
    `What ${target.url} answers to calls that leave nothing behind.`,
    resultOf(rows, target),
    rows,
  );
}

function unreached(url: string, message: string): ReportRow {
  return { subject: url, what: "each call is answered", passed: 0, of: 1, problems: [message] };
}

function finish(name: string, summary: string, result: CommandResult, rows: readonly ReportRow[]): void {
  const file = writeHtmlReport(name, { title: "Contract tests", summary, rows });
  process.stdout.write(`report: ${file}\n`);
  writeReport(name, result);
}

/** Where nothing at all could be asked, nothing was shown. */
function resultOf(rows: readonly ReportRow[], { url }: TargetOptions): CommandResult {
  for (const { subject, what } of rows.filter(({ passed, problems }) => passed === 0 && problems.length === 0)) {
    process.stdout.write(`not tried: ${subject} ${what}\n`);
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failures = rows.flatMap(({ subject, what, problems }) =>
    problems.map((problem) => `${subject} ${what}: ${problem}`),
  );
  const all = passed + failures.length === 0 ? [`${url} could be asked nothing`] : failures;
  return { passed, failed: all.length, failures: all };
}
