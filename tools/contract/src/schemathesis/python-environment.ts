import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const REQUIREMENTS = fileURLToPath(new URL("requirements.txt", import.meta.url));
const ENVIRONMENT = fileURLToPath(new URL("../../.venv", import.meta.url));

/**
 * A Python environment of this package's own with what `requirements.txt` names, made when it is missing or other versions are asked for.
 *
 * @returns the folder of its commands
 * @throws Error when there is no Python with `venv`, or a package cannot be installed
 */
export function preparePython(): string {
  const commands = `${ENVIRONMENT}/bin`;
  const installed = `${ENVIRONMENT}/installed.txt`;
  const wanted = readFileSync(REQUIREMENTS, "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return commands;
  run("python3", ["-m", "venv", "--clear", ENVIRONMENT]);
  run(`${commands}/python`, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS]);
  // Last, so that an installation that was interrupted is made again.
  writeFileSync(installed, wanted);
  return commands;
}

function run(command: string, words: string[]): void {
  try {
    execFileSync(command, words, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  } catch (error) {
    const hint = "Schemathesis needs Python 3.10 or newer with venv (on Debian: apt-get install python3-venv)";
    throw new Error(`cannot run ${command} ${words.join(" ")}: ${String(error)}\n${hint}`, { cause: error });
  }
}
