import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
/** The database engine is not optimized while it runs, which costs more than a test that is over soon gains by it. */
const QUICK_START = ["--liftoff-only"];
const running = new Set<ChildProcess>();

export interface ServerProcess {
  /** What standard output and standard error hold so far. */
  stdout(): string;
  stderr(): string;
  /** The address in the line that says the server is ready. Rejects when the process ends before that. */
  url(): Promise<string>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** The exit code. */
  exit: Promise<number | null>;
}

/** Starts the server as a process of its own, with nothing but these variables and a free port. It holds all that it answers to the document. */
export function runServer(environment: Record<string, string>): ServerProcess {
  const { NODE_COMPILE_CACHE = "" } = process.env;
  const child = spawn(process.execPath, [...QUICK_START, "--conditions=@runout/source", MAIN], {
    env: {
      PORT: "0",
      DATA_DIR: "memory://",
      SECRETS_KEY: Buffer.alloc(32, 3).toString("base64"),
      VALIDATE_RESPONSES: "on",
      NODE_COMPILE_CACHE,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const exit = once(child, "close").then(([code]) => {
    running.delete(child);
    return code as number | null; // Node passes the exit code first, null after a signal
  });

  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const [, url] = /^listening on (\S+)\n/.exec(stdout) ?? [];
      if (url !== undefined) resolve(url);
    });
    exit.then((code) => reject(new Error(`The server ended with ${code} before it was ready: ${stderr}`)), reject);
  });
  // A caller that waits for the exit instead does not wait for this.
  ready.catch(() => undefined);

  return {
    stdout: () => stdout,
    stderr: () => stderr,
    url: () => ready,
    exit,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return exit;
    },
  };
}

/** Ends what a failed test left behind. */
export function stopServersAfterAll(): void {
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
  });
}
