import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs `pnpm contract`: by turbo, which knows the result for the same files. A server elsewhere is asked each time, because what it
 * answers is in no file.
 */
const main = fileURLToPath(new URL("contract/main.ts", import.meta.url));
const turbo = fileURLToPath(new URL("run-turbo.ts", import.meta.resolve("@runout/harness/chromium")));
const args = process.argv.slice(2);
const isElsewhere = args.some((arg) => /^--target(=|$)/.test(arg));
const command = isElsewhere ? ["--conditions=@runout/source", main] : [turbo, "run", "contract"];

const { status, error } = spawnSync(process.execPath, [...command, ...args], { stdio: "inherit" });
if (error) throw error;
// Without a status it was ended by a signal.
process.exitCode = status ?? 1;
