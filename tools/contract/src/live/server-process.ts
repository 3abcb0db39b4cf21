import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The server as a process of its own. */
export interface ServerProcess {
  /** `http://127.0.0.1:40123` */
  url: string;
  /** Ends it with SIGKILL, as a crash does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Lets it finish. */
  stop(): Promise<void>;
}

/**
 * Starts a sandbox without a rate limit, on a free port, and waits until it is ready.
 *
 * @param environment what it is told besides
 * @throws Error with what it wrote when it ended before it was ready
 */
export async function startServer(environment: Record<string, string>): Promise<ServerProcess> {
  const entry = import.meta.resolve("@runout/server");
  const main = fileURLToPath(new URL(entry.endsWith(".ts") ? "main.ts" : "main.js", entry));
  const child = spawn(process.execPath, ["--conditions=@runout/source", main], {
    env: { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", LOG_LEVEL: "error", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  let written = "";
  child.stderr.on("data", (chunk) => {
    // Enough to say what went wrong; a database that went away is told of at length.
    written = `${written}${chunk}`.slice(-2000);
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const [, address] = /^listening on (\S+)\n/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(`the server ended before it was ready: ${written.trim()}`)), reject);
  });
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return { url, kill: end("SIGKILL"), stop: end("SIGTERM") };
}
