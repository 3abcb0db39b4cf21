import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

const generated = dirname(fileURLToPath(import.meta.resolve("@runout/spec/openapi.yaml")));
const folder = join(generated, "../workflows");
const RATE_LIMIT = "rate-limit.arazzo.yaml";

const written = readdirSync(folder)
  .filter((file) => file.endsWith(".arazzo.yaml"))
  .toSorted()
  .map((file) => join(folder, file));

/** Paths of the Arazzo documents that need a server with a rate limit. */
export const RATE_LIMIT_DOCUMENTS: readonly string[] = written.filter((file) => basename(file) === RATE_LIMIT);

/** Paths of all others: those that are written by hand, and the generated one. */
export const OTHER_DOCUMENTS: readonly string[] = [
  ...written.filter((file) => basename(file) !== RATE_LIMIT),
  join(generated, "order-status.arazzo.yaml"),
];

/** The part of the runner's report that is read. */
interface Report {
  files: Record<string, { executedWorkflows: { workflowId: string; executedSteps: ExecutedStep[] }[] }>;
}

interface ExecutedStep {
  stepId?: string;
  checks?: { name: string; status: string; message?: string }[];
  /** Of a step that runs another workflow. */
  executedSteps?: ExecutedStep[];
}

/** What running documents against a server came to. */
export interface WorkflowResults {
  /** Checks that passed. */
  passed: number;
  /** Each check that failed: the document, the workflow with its steps, and the reason. */
  failures: { document: string; location: string; reason: string }[];
}

/**
 * Runs Arazzo documents against a server, one after the other.
 *
 * @param documents paths
 * @throws Error with what the runner wrote when it has run nothing, for example because a document is wrong
 */
export async function runWorkflows(documents: readonly string[], url: string): Promise<WorkflowResults> {
  const folder = await mkdtemp(join(tmpdir(), "runout-workflows-"));
  try {
    const report = join(folder, "report.json");
    const servers = ["marketplace", "sandbox"].flatMap((name) => ["--server", `${name}=${url}`]);
    const printed = await respect([...documents, ...servers, "--json-output", report]);
    const { files } = JSON.parse(
      await readFile(report, "utf8").catch(() => Promise.reject(new Error(`The workflows did not run.\n${printed}`))),
    ) as Report; // written by the pinned runner
    const results: WorkflowResults = { passed: 0, failures: [] };
    for (const [document, { executedWorkflows }] of Object.entries(files)) {
      for (const { workflowId, executedSteps } of executedWorkflows) {
        count(executedSteps, `${basename(document)} ${workflowId}`, basename(document), results);
      }
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function count(steps: readonly ExecutedStep[], location: string, document: string, results: WorkflowResults): void {
  for (const { stepId = "", checks = [], executedSteps = [] } of steps) {
    for (const { name, status, message = "" } of checks) {
      if (status === "success") results.passed += 1;
      else results.failures.push({ document, location: `${location} ${stepId}`, reason: reasonOf(name, message) });
    }
    count(executedSteps, `${location} ${stepId}`, document, results);
  }
}

const reasonOf = (name: string, message: string): string =>
  `${name}: ${stripVTControlCharacters(message).trim().split("\n")[0] ?? ""}`;

/** Its exit code says the same as its report. */
function respect(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const options = { env: environment, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [redocly, "respect", ...args], options, (_, out, error) => resolve(out + error));
  });
}
