import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { preparePython } from "@runout/harness/python-environment";
import { root } from "../repository.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const execute = promisify(execFile);

/** The client library, as samples import it. */
const environment = {
  ...process.env,
  PYTHONPATH: join(root, "packages/python/src"),
  MYPYPATH: join(root, "packages/python/src"),
};

/** Programs in Python that can be run. */
export interface PythonPrograms {
  /** Runs one, and gives what it prints. */
  run(index: number): Promise<string>;
  /** What mypy says of them: nothing, where all of them are right. */
  typeErrors(): Promise<string>;
}

/**
 * Writes programs into a folder.
 *
 * @returns undefined where there is no Python and none is demanded, as CI does
 */
export async function writePython(folder: string, programs: readonly string[]): Promise<PythonPrograms | undefined> {
  let commands: string;
  try {
    commands = preparePython(path(".venv"), path("requirements.txt"));
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`NOT RUN: the samples in Python. ${String(error)}\n`);
    return undefined;
  }
  const files = programs.map((_, index) => join(folder, `sample_${index}.py`));
  await Promise.all(programs.map((program, index) => writeFile(files[index] ?? "", `${program}\n`)));
  return {
    async run(index) {
      const { stdout } = await execute(`${commands}/python`, [files[index] ?? ""], { env: environment });
      return stdout;
    },
    typeErrors: () =>
      execute(`${commands}/python`, ["-m", "mypy", "--strict", "--no-error-summary", ...files], {
        env: environment,
      }).then(
        ({ stdout }) => stdout,
        (error: { stdout?: string }) => error.stdout || String(error),
      ),
  };
}
