import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server in a process of its own, with an event loop and memory that it shares with no other. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** From the start of the process to its first answer being possible, in seconds. */
  startSeconds: number;
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until it says on standard output where it listens. It runs as in production.
 *
 * @throws Error with what it wrote on standard error, when it ends before that
 */
export async function startServerProcess(
  entry: string,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--conditions=@runout/source", entry], {
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await readUrl(child, entry);
  return {
    url,
    // A process that has written something has an id.
    pid: child.pid ?? 0,
    startSeconds: (performance.now() - began) / 1000,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

function readUrl(child: ChildProcess, entry: string): Promise<string> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${entry} ended with exit code ${code}\n${complaint}`)));
    if (child.stdout === null) return reject(new Error(`${entry} has no standard output`));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /https?:\/\/[^\s/]+/.exec(line);
      if (found) resolve(found[0]);
    });
  });
}
