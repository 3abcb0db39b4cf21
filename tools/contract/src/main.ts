import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "@runout/server";
import { operationTable } from "@runout/spec";
import { runDredd } from "./run-dredd.ts";

/** How many (operation, status) pairs the server is held to: all of those it serves, and 501 of those it only describes. */
const owed = Object.values(operationTable).reduce((sum, one) => sum + (one.planned ? 1 : one.statuses.length), 0);

/** A sandbox of its own on a free port, keeping nothing. */
const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error" };
const server = await start(environment, process.stderr);
try {
  const { passes, failures, errors, skipped } = await runDredd(server.url);
  const missing = Math.max(0, owed - passes - failures - errors);
  const failed = failures + errors + missing;
  const reports = fileURLToPath(new URL("../reports", import.meta.url));
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}/contract.json`, `${JSON.stringify({ passed: passes, failed })}\n`);
  if (missing > 0) process.stdout.write(`${missing} documented statuses were not tried\n`);
  process.stdout.write(`${skipped} described but not served yet\n`);
  process.stdout.write(`contract: ${passes} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await server.stop();
}
