import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Service } from "./services.ts";

/** A service that answers, and how to end it. */
export interface RunningService {
  service: Service;
  url: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts a service and waits until it says where it listens.
 *
 * @throws when the process ends before that; what it said on standard error has been passed on.
 */
export async function startService(service: Service): Promise<RunningService> {
  const child = spawn(process.execPath, ["--conditions=@runout/source", service.entry], {
    env: { ...service.environment, ...process.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const url = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${service.name} ended with exit code ${code} before it was ready`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /https?:\/\/\S+/.exec(line);
      if (found) resolve(found[0]);
    });
  });
  return { service, url, process: child, stop };
}
