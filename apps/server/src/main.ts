#!/usr/bin/env node
import { start } from "./start.ts";

/** Milliseconds that calls under way get to finish after a signal. */
const GRACE = 10_000;

const signal = new Promise<void>((resolve) => {
  // Once: a second signal ends the process at once, as it would without us.
  process.once("SIGINT", () => resolve());
  process.once("SIGTERM", () => resolve());
});

try {
  const server = await start(process.env, process.stderr);
  process.stdout.write(`listening on ${server.url}\n`);
  await signal;
  setTimeout(() => process.exit(1), GRACE).unref();
  await server.stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(`runout-server: ${inOneLine(error)}\n`);
  process.exit(1);
}

function inOneLine(error: unknown): string {
  // A connection that was tried on several addresses fails with one error for each and no text of its own.
  if (error instanceof AggregateError) return error.errors.map(inOneLine).join("; ");
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, " ");
}
