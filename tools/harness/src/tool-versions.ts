import { execFile } from "node:child_process";
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium } from "./chromium.ts";

/** Where Debian keeps each version of PostgreSQL. */
const POSTGRES_FOLDER = "/usr/lib/postgresql";
/** Folders of programs that are not on every `PATH`. */
const FOLDERS = ["/usr/sbin", "/usr/bin", "/usr/local/bin"];

/**
 * What tasks use that no file of the repository pins, as variables whose values differ from version to version. `none` stands for a
 * program that the machine does not have. A task names in turbo.json those that it uses, so that its cached result is not taken
 * for that of another version, nor that of a machine that left some of it out because it has no such program.
 */
export async function toolVersions(): Promise<Record<string, string>> {
  const [python, go] = await Promise.all([
    // Debian has two of these modules in a package of their own, and the tasks of the Python client are left out without them.
    ask("python3", ["-c", "import ensurepip, sys, venv; print(sys.executable, sys.version)"]),
    ask("go", ["version"]),
  ]);
  const browser = findChromium();
  return {
    TOOL_PYTHON: python,
    TOOL_GO: [go, ...["staticcheck", "gcc", "clang"].map(identify)].join(" "),
    TOOL_BROWSER: browser === undefined ? "none" : identify(browser),
    TOOL_DATABASES: [...postgresPrograms(), "pgbouncer", "redis-server", "valkey-server"].map(identify).join(" "),
  };
}

function ask(program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, words, (error, stdout) => resolve(error ? "none" : stdout.trim().replaceAll(/\s+/g, " ")));
  });
}

function postgresPrograms(): string[] {
  if (!existsSync(POSTGRES_FOLDER)) return [];
  return readdirSync(POSTGRES_FOLDER).map((version) => join(POSTGRES_FOLDER, version, "bin/postgres"));
}

/** A program's file, its size and its last change: quicker to have than what the program says of itself. */
function identify(program: string): string {
  const folders = program.includes("/") ? [""] : [...(process.env.PATH ?? "").split(delimiter), ...FOLDERS];
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (found === undefined) return `${program}=none`;
  const { size, mtimeMs } = statSync(found);
  return `${realpathSync(found)}:${size}:${mtimeMs}`;
}
