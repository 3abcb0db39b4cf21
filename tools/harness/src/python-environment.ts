import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const HINT = "It needs Python 3.11 or newer with venv (on Debian: apt-get install python3-venv)";

/** Prints the version, and fails for one that is too old or has no modules to make an environment with. */
const VERSION_PROGRAM = "import sys, venv, ensurepip; print(sys.version); sys.exit(sys.version_info < (3, 11))";

/**
 * A virtual environment with the packages of a requirements file, made when it is missing, for another version of Python, or when
 * other versions of the packages are asked for.
 *
 * @param environment its folder
 * @param requirements the file, as pip reads it
 * @returns the folder of its commands
 * @throws Error when there is no Python with `venv`, or a package cannot be installed
 */
export function preparePython(environment: string, requirements: string): string {
  const commands = `${environment}/bin`;
  const installed = `${environment}/installed.txt`;
  const wanted = `${readFileSync(requirements, "utf8")}# ${run("python3", ["-c", VERSION_PROGRAM])}`;
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return commands;
  run("python3", ["-m", "venv", "--clear", environment]);
  run(`${commands}/python`, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]);
  // Last, so that an installation that was interrupted is made again.
  writeFileSync(installed, wanted);
  return commands;
}

function run(command: string, words: string[]): string {
  try {
    return execFileSync(command, words, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  } catch (error) {
    throw new Error(`cannot run ${command} ${words.join(" ")}: ${String(error)}\n${HINT}`, { cause: error });
  }
}
