import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { preparePython } from "@runout/harness/python-environment";
import { root } from "../repository.ts";

const RUNNER = fileURLToPath(new URL("run_samples.py", import.meta.url));
const execute = promisify(execFile);

/** The client library, as samples import it, in the environment that its own tests use. */
const library = join(root, "packages/python");
const environment = { ...process.env, PYTHONPATH: join(library, "src"), MYPYPATH: join(library, "src") };

/** Programs in Python that can be run. */
export interface PythonPrograms {
  /** Runs one in a process of its own, and gives what it prints. One at a time. */
  run(index: number): Promise<string>;
  /** What mypy says of them: nothing, where all of them are right. */
  typeErrors(): Promise<string>;
  close(): Promise<void>;
}

/** What `run_samples.py` writes of a program that has ended. */
interface EndedProgram {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Writes programs into a folder.
 *
 * @returns undefined where there is no Python and none is demanded, as CI does
 */
export async function writePython(folder: string, programs: readonly string[]): Promise<PythonPrograms | undefined> {
  let commands: string;
  try {
    commands = preparePython(join(library, ".venv"), join(library, "requirements.txt"));
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`NOT RUN: the samples in Python. ${String(error)}\n`);
    return undefined;
  }
  const files = programs.map((_, index) => join(folder, `sample_${index}.py`));
  await Promise.all(programs.map((program, index) => writeFile(files[index] ?? "", `${program}\n`)));
  const runner = spawn(`${commands}/python`, [RUNNER], {
    env: environment,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(runner, "exit");
  const answers = createInterface({ input: runner.stdout })[Symbol.asyncIterator]();
  return {
    async run(index) {
      runner.stdin.write(`${files[index]}\n`);
      const { value } = await answers.next();
      if (value === undefined) throw new Error("What runs the samples in Python has ended.");
      const { code, stdout, stderr } = JSON.parse(value) as EndedProgram; // written by run_samples.py
      if (code !== 0) throw new Error(`${files[index]} ended with ${code}.\n${stderr}`);
      return stdout;
    },
    async close() {
      runner.stdin.end();
      await ended;
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
