#!/usr/bin/env node
import process from "node:process";
import { type Address, ConfigurationError, explainListenError, type PortVariable, readAddress } from "@runout/listen";
import { startMock } from "./start-mock.ts";

const MOCK_PORT: PortVariable = { name: "MOCK_PORT", defaultPort: 4010 };

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function configure(): Address {
  try {
    return readAddress(process.env, MOCK_PORT);
  } catch (error) {
    if (error instanceof ConfigurationError) fail(error.message);
    throw error;
  }
}

const address = configure();
const mock = await startMock(address).catch((error: unknown) => fail(explainListenError(error, address, MOCK_PORT)));
process.stdout.write(`mock listening on ${mock.url}\n`);

// Once: a second signal ends the process at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
