import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { run } from "../../src/run.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** What a run of the program has said, and how it has ended. */
export interface Ended {
  exitCode: number | null;
  out: string;
  error: string;
}

/** The program in a process of its own. */
export interface Program {
  said: { out: string; error: string };
  /** Sends a signal to its process group, as a terminal does. */
  signal(name: NodeJS.Signals): void;
  ended: Promise<Ended>;
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
  const said = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    said.out += String(text);
  });
  child.stderr.on("data", (text) => {
    said.error += String(text);
  });
  const ended = once(child, "close").then(([exitCode]) => ({ exitCode, ...said }));
  return { said, signal: (name) => process.kill(-Number(child.pid), name), ended };
}

/** Runs a command of the program in this process. */
export async function runHere(words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const said = { out: "", error: "" };
  const exitCode = await run(words, environment, {
    print: (line) => {
      said.out += `${line}\n`;
    },
    report: (line) => {
      said.error += `${line}\n`;
    },
  });
  return { exitCode, ...said };
}

/** Waits until a program has said something on standard output; fails when it ends before. */
export async function untilSaid({ said, ended }: Program, text: string): Promise<void> {
  let end: Ended | undefined;
  void ended.then((how) => {
    end = how;
  });
  while (!said.out.includes(text)) {
    if (end) throw new Error(`ended with ${end.exitCode}: ${end.error}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
