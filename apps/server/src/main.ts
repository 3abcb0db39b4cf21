#!/usr/bin/env node
import cluster from "node:cluster";
import { readConfig } from "./config.ts";
import { announce, startProcesses } from "./processes.ts";
import { start } from "./start.ts";

/** Milliseconds that calls under way get to finish after a signal. */
const GRACE = 10_000;
/** Whoever watches others gives them all their time first. */
const GRACE_OF_OTHERS = GRACE + 1000;

const signal = new Promise<void>((resolve) => {
  // Once: a second signal ends the process at once, as it would without us.
  process.once("SIGINT", () => resolve());
  process.once("SIGTERM", () => resolve());
});

try {
  const { processes } = readConfig(process.env);
  const watches = processes > 1 && cluster.isPrimary;
  const server = watches ? await startProcesses(processes, process.stderr) : await start(process.env, process.stderr);
  if (cluster.isWorker) await announce({ url: server.url });
  else process.stdout.write(`listening on ${server.url}\n`);
  await signal;
  setTimeout(() => process.exit(1), watches ? GRACE_OF_OTHERS : GRACE).unref();
  await server.stop();
  process.exit(0);
} catch (error) {
  const failure = inOneLine(error);
  if (cluster.isWorker) await announce({ failure });
  else process.stderr.write(`runout-server: ${failure}\n`);
  process.exit(1);
}

function inOneLine(error: unknown): string {
  // A connection that was tried on several addresses fails with one error for each and no text of its own.
  if (error instanceof AggregateError) return error.errors.map(inOneLine).join("; ");
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, " ");
}
