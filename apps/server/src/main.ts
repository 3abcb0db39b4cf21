#!/usr/bin/env node
import cluster from "node:cluster";
import { announce, startCluster } from "./cluster.ts";
import { readConfig } from "./config.ts";
import { start } from "./start.ts";

/** How long open calls get to finish after a signal. */
const GRACE_MS = 10_000;
/** A process that watches others gives them all their time first. */
const CLUSTER_GRACE_MS = GRACE_MS + 1000;

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

// Until it serves, a signal ends the process as it would without us, also while the embedded database keeps it too busy to look:
// what is seeded is in one transaction. The first process of a container is not ended by a signal that it does not handle.
const exitNow = () => process.exit(1);
if (process.pid === 1) for (const signal of SIGNALS) process.on(signal, exitNow);

/** Resolves at the first signal from now on. A second one ends the process at once, as it would without us. */
function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.off(signal, exitNow).once(signal, () => resolve());
  });
}

try {
  const { processes } = readConfig(process.env);
  const watches = processes > 1 && cluster.isPrimary;
  const server = watches ? await startCluster(processes, process.stderr) : await start(process.env, process.stderr);
  const signal = waitForSignal();
  if (cluster.isWorker) await announce({ url: server.url });
  else process.stdout.write(`listening on ${server.url}\n`);
  await signal;
  setTimeout(() => process.exit(1), watches ? CLUSTER_GRACE_MS : GRACE_MS).unref();
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
  return message
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
