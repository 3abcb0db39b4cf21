#!/usr/bin/env node
import { runCredentials } from "./run-credentials.ts";

process.exitCode = await runCredentials(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
