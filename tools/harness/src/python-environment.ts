import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const HINT = "It needs Python 3.11 or newer with venv (on Debian: apt-get install python3-venv)";

/** Prints the version, and fails for one that is too old or has no modules to make an environment with. */
const VERSION_PROGRAM = "import sys, venv, ensurepip; print(sys.version); sys.exit(sys.version_info < (3, 11))";
const LOCK_POLL_MS = 200;

/**
 * A virtual environment with the packages of a requirements file, made when it is missing, for another version of Python, or when
 * other versions of the packages are asked for. Of several processes that ask for it, one makes it and the others wait.
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
  const isReady = () => existsSync(installed) && readFileSync(installed, "utf8") === wanted;
  if (isReady()) return commands;
  const lock = `${environment}.lock`;
  takeLock(lock);
  try {
    if (isReady()) return commands;
    run("python3", ["-m", "venv", "--clear", environment]);
    // Most of the modules are never imported; those that are, Python compiles then.
    const flags = ["--quiet", "--disable-pip-version-check", "--no-compile"];
    run(`${commands}/python`, ["-m", "pip", "install", ...flags, "-r", requirements]);
    // Last, so that an installation that was interrupted is made again.
    writeFileSync(installed, wanted);
    return commands;
  } finally {
    rmSync(lock);
  }
}

/** Writes a file that names this process, once there is none of a process that still runs. */
function takeLock(file: string): void {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
    if (hasOwner(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS);
    else rmSync(file, { force: true });
  }
}

function hasOwner(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch (error) {
    // It may have been removed meanwhile, and the process may be another user's.
    return hasCode(error, "EPERM");
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

function run(command: string, words: string[]): string {
  try {
    return execFileSync(command, words, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  } catch (error) {
    throw new Error(`cannot run ${command} ${words.join(" ")}: ${String(error)}\n${HINT}`, { cause: error });
  }
}
