import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CONFIGURATION = fileURLToPath(new URL("schemathesis.toml", import.meta.url));

export interface SchemathesisRun {
  /** The folder of the `schemathesis` command. */
  commands: string;
  /** The name of the run, and of its folder below `reports/`. */
  name: string;
  /** The document's file. */
  document: string;
  /** Where the server is. */
  url: string;
  /** The `Authorization` header of every call; calls without one are among what Schemathesis tries. */
  authorization: string | undefined;
  /** How many cases each operation gets in the random phase. */
  cases: number;
  /** What the random choices come from. */
  seed: number;
}

export interface SchemathesisResult {
  /** Calls that were made and answered as the document says. */
  passed: number;
  /** Calls that were not, and whatever kept the run from its end. */
  failed: number;
  /** One sentence for each kind of failure, with the operations. */
  failures: string[];
}

/** The part of Schemathesis' own report that is counted. */
interface Report {
  complete: boolean;
  operations: { selected: number; tested: number };
  test_cases: { generated: number; with_failures: number; errored: number };
  failures: { title: string; count: number; operations: string[] }[];
  errors: { title: string; count: number }[];
}

/** Runs every phase and every check of Schemathesis over one document; its findings go to standard output. */
export async function runSchemathesis(run: SchemathesisRun): Promise<SchemathesisResult> {
  const reports = fileURLToPath(new URL(`../../reports/schemathesis-${run.name}`, import.meta.url));
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const words = ["--config-file", CONFIGURATION, "run", run.document, "--url", run.url, "--phases", PHASES];
  words.push("--checks", "all", "--max-examples", String(run.cases), "--seed", String(run.seed));
  words.push("--continue-on-failure", "--no-color", "--report", "json", "--report-dir", reports);
  if (run.authorization !== undefined) words.push("--header", `Authorization: ${run.authorization}`);
  const child = spawn(`${run.commands}/schemathesis`, words, { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = await once(child, "close");
  return count(run.name, readReport(reports), code);
}

const PHASES = "examples,coverage,fuzzing,stateful";

function readReport(folder: string): Report | undefined {
  const file = readdirSync(folder).find((name) => name.endsWith(".json"));
  return file === undefined ? undefined : (JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Report); // Schemathesis' format
}

function count(name: string, report: Report | undefined, code: number | null): SchemathesisResult {
  const ended = `${name}: Schemathesis ended with exit code ${code}`;
  if (report === undefined) return { passed: 0, failed: 1, failures: [`${ended} and without a report`] };
  const { generated, with_failures, errored } = report.test_cases;
  const untested = report.operations.selected - report.operations.tested;
  const failed = with_failures + errored + untested + (report.complete ? 0 : 1);
  const reported = [...report.failures, ...report.errors.map((error) => ({ ...error, operations: [] }))].map(
    (each) => `${name} ${each.operations.join(", ")}: ${each.title}, ${each.count} times`,
  );
  return {
    passed: generated - with_failures - errored,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    failures: reported.length > 0 || (failed === 0 && code === 0) ? reported : [ended],
  };
}
