import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preparePython } from "@runout/harness/python-environment";
import { writeReport } from "../command-line.ts";
import { startSandbox } from "../engine.ts";
import { runSchemathesis } from "./run-schemathesis.ts";

/** Each document, and how it is signed. The sandbox's control API takes no credentials. */
const DOCUMENTS = [
  { name: "marketplace", file: "@runout/spec/openapi.json", authorization: "Discogs token=seller-token" },
  { name: "sandbox", file: "@runout/spec/sandbox.json", authorization: undefined },
];

/** A Python environment of this package's own. */
const ENVIRONMENT = fileURLToPath(new URL("../../.venv", import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL("requirements.txt", import.meta.url));

const { cases, seed } = readOptions(process.argv.slice(2));
process.stdout.write(`schemathesis: seed ${seed}, ${cases} cases an operation\n`);
const commands = preparePython(ENVIRONMENT, REQUIREMENTS);
let passed = 0;
let failed = 0;
const failures: string[] = [];
for (const { name, file, authorization } of DOCUMENTS) {
  // One server for each: what the control API does to the marketplace must not look like a fault of it.
  const server = await startSandbox({ DATA_DIR: "memory://" });
  try {
    const document = fileURLToPath(import.meta.resolve(file));
    const result = await runSchemathesis({ commands, name, document, url: server.url, authorization, cases, seed });
    passed += result.passed;
    failed += result.failed;
    failures.push(...result.failures);
  } finally {
    await server.stop();
  }
}
writeReport("schemathesis", { passed, failed, failures });

/**
 * Reads `--cases 100 --seed 7`. The seed is fixed unless it is given, so that a change is tested with the same calls as the one before.
 *
 * @throws Error that says what is wrong with them
 */
function readOptions(args: readonly string[]): { cases: number; seed: number } {
  const { values } = parseArgs({
    // pnpm passes on the `--` that separates its own options from ours.
    args: args.filter((arg) => arg !== "--"),
    options: { cases: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
  });
  for (const name of ["cases", "seed"] as const) {
    if (!/^\d{1,9}$/.test(values[name])) throw new Error(`--${name} must be a whole number, not ${values[name]}`);
  }
  return { cases: Number(values.cases), seed: Number(values.seed) };
}
