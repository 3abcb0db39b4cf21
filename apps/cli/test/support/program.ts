import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { run } from "../../src/run.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The output of a run of the program, and its exit code. */
export interface ProgramResult {
  exitCode: number | null;
  out: string;
  error: string;
}

/** The program in a process of its own. */
export interface Program {
  output: { out: string; error: string };
  /** Sends a signal to its process group, as a terminal does. */
  signal(name: NodeJS.Signals): void;
  ended: Promise<ProgramResult>;
}

/** The database engine is not optimized while it runs, which costs more than a test that is over soon gains by it. */
const QUICK_START = "--liftoff-only";

/** Starts the program in a folder. */
export function launch(folder: string, words: readonly string[], environment: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, [QUICK_START, "--conditions=@runout/source", main, ...words], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const output = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    output.out += String(text);
  });
  child.stderr.on("data", (text) => {
    output.error += String(text);
  });
  const ended = once(child, "close").then(([exitCode]) => ({ exitCode, ...output }));
  return { output, signal: (name) => process.kill(-Number(child.pid), name), ended };
}

/** Runs a command of the program in this process. */
export async function runInProcess(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<ProgramResult> {
  const output = { out: "", error: "" };
  const exitCode = await run(words, environment, {
    print: (line) => {
      output.out += `${line}\n`;
    },
    report: (line) => {
      output.error += `${line}\n`;
    },
  });
  return { exitCode, ...output };
}

/** Waits until a text is in the standard output of a program; fails when it ends before. */
export async function waitForOutput({ output, ended }: Program, text: string): Promise<void> {
  let end: ProgramResult | undefined;
  void ended.then((how) => {
    end = how;
  });
  while (!output.out.includes(text)) {
    if (end) throw new Error(`ended with ${end.exitCode}: ${end.error}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
