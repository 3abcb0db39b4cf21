#!/usr/bin/env node
import { runAdminCli } from "./run-admin-cli.ts";

process.exitCode = await runAdminCli(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
