import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { toolVersions } from "./tool-versions.ts";

/**
 * Runs turbo with the arguments that this program is given, and ends with its exit code. Turbo takes the result of a task from its
 * cache when the files and variables that turbo.json names for it are the same as then. The versions of the programs that the
 * machine has are such variables.
 */
const turbo = fileURLToPath(new URL("../../../node_modules/turbo/bin/turbo", import.meta.url));
const words = process.argv.slice(2);

const { status, error } = spawnSync(process.execPath, [turbo, ...words], {
  stdio: "inherit",
  env: { ...process.env, ...(await toolVersions()) },
});
if (error) throw error;
// Without a status it was ended by a signal.
process.exitCode = status ?? 1;
