#!/usr/bin/env node
import process from "node:process";
import { explainListenError, readConfiguration } from "./configuration.ts";
import { type Mock, startMock } from "./mock.ts";

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function configure(): { host: string; port: number } {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { host, port } = configure();
let mock: Mock;
try {
  mock = await startMock({ host, port });
} catch (error) {
  fail(explainListenError(error, host, port));
}
process.stdout.write(`mock listening on ${mock.url}\n`);

// Once: a second signal ends the process at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
