import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server in a process of its own, with an event loop and memory that it shares with no other. */
export interface ServerProcess {
  /** Scheme, host and port. */
  url: string;
  pid: number;
  /** From the start of the process until it listened, in seconds. */
  startSeconds: number;
  /** Ends it with SIGKILL, as a crash does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Lets it finish, and waits for that. */
  stop(): Promise<void>;
}

/** How much of what a server writes to standard error is kept, in characters. */
const COMPLAINT_LENGTH = 4000;

/** What tests set for their own process (vitest.shared.ts): an engine that starts quickly. A benchmark does not set it. */
const QUICK_START = "--liftoff-only";

/**
 * Starts a program from its sources and waits until it writes a URL to standard output, which is where it listens.
 *
 * @param entry its TypeScript file
 * @param environment all that it gets; nothing of this process is added
 * @throws Error with the end of what it wrote on standard error, when it ends before that
 */
export async function startServerProcess(entry: string, environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const began = performance.now();
  const flags = process.execArgv.filter((flag) => flag === QUICK_START);
  const child = spawn(process.execPath, [...flags, "--conditions=@runout/source", entry], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-COMPLAINT_LENGTH);
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [found] = /https?:\/\/[^\s/]+/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then(() => reject(new Error(`${entry} ended before it listened: ${complaint.trim()}`)), reject);
  });
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    // A process that has written something has an id.
    pid: child.pid ?? 0,
    startSeconds: (performance.now() - began) / 1000,
    kill: end("SIGKILL"),
    stop: end("SIGTERM"),
  };
}
