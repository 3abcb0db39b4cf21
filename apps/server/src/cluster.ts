import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Writable } from "node:stream";
import type { RunningServer } from "./start.ts";

/** What a process under `startCluster` says once: where it listens, or why it cannot. */
export type Announcement = { url: string } | { failure: string };

const FIRST_DELAY_MS = 100;
const MAX_DELAY_MS = 10_000;

/**
 * Starts this program once more `count` times, with one port for all, and replaces each that dies. One that
 * cannot start again is tried at growing intervals.
 *
 * @param log where it is said that a process died
 * @throws Error what a process said about why it could not start at first; none is left then
 */
export async function startCluster(count: number, log: Writable): Promise<RunningServer> {
  const workers = new Set<Worker>();
  let isStopping = false;

  function add(): Promise<string> {
    const worker = cluster.fork();
    workers.add(worker);
    worker.once("exit", () => workers.delete(worker));
    return announcedUrl(worker).then((url) => {
      worker.once("exit", (code, signal) => {
        if (isStopping) return;
        log.write(`runout-server: process ${worker.process.pid} ended with ${signal ?? code}; starting another\n`);
        replace(FIRST_DELAY_MS);
      });
      return url;
    });
  }

  function replace(delay: number): void {
    setTimeout(() => {
      if (isStopping) return;
      add().catch((error: Error) => {
        if (isStopping) return;
        log.write(`runout-server: a process could not start: ${error.message}\n`);
        replace(Math.min(delay * 2, MAX_DELAY_MS));
      });
    }, delay);
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await Promise.all(
      [...workers].map(async (worker) => {
        const ended = once(worker, "exit");
        worker.process.kill("SIGTERM");
        await ended;
      }),
    );
  }

  try {
    // The first alone, so that what is wrong is said once, and the tables are there when the others come.
    const url = await add();
    await Promise.all(Array.from({ length: count - 1 }, add));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Sends an announcement to the process that started this one; does nothing in one that was started by itself. */
export async function announce(announcement: Announcement): Promise<void> {
  await new Promise<void>((resolve) => {
    if (process.send) process.send(announcement, undefined, undefined, () => resolve());
    else resolve();
  });
}

function announcedUrl(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: Announcement) => {
      if ("url" in message) resolve(message.url);
      else reject(new Error(message.failure));
    });
    worker.once("exit", (code, signal) => reject(new Error(`it ended with ${signal ?? code} before it was ready`)));
  });
}
