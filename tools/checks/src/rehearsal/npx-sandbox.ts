import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { checkInstalled } from "./installed-tree.ts";
import type { RunningServices } from "./readme-programs.ts";

const execute = promisify(execFile);
const LISTING_ID = 4_300_801_460;

/** `npx runout` as it runs in a folder with nothing in it. */
export interface NpxSandbox extends RunningServices {
  /**
   * Lets it end as Ctrl-C does: a signal to npx and to all that it has started.
   *
   * @throws Error when something of it is still there afterwards
   */
  stop(): Promise<string>;
}

/** Runs `npx runout` and waits until it says where it listens. */
export async function startByNpx(folder: string, version: string, environment: NodeJS.ProcessEnv): Promise<NpxSandbox> {
  await mkdir(folder, { recursive: true });
  const ports = ["--port", "0", "--mock-port", "0", "--docs-port", "0"];
  const child = spawn("npx", ["--yes", `runout@${version}`, ...ports, "--in-memory", "--no-rate-limit", "--json"], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, which a signal reaches as one from the terminal does.
    detached: true,
  });
  const ended = once(child, "close");
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-4000);
  });
  const addresses = await new Promise<RunningServices>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      // With --json it writes one line.
      if (line.startsWith("{")) resolve(JSON.parse(line));
    });
    ended.then(([code]) => reject(new Error(`npx runout ended with ${code}: ${complaint.trim()}`)), reject);
  });
  return {
    ...addresses,
    async stop() {
      const group = -(child.pid ?? Number.NaN);
      process.kill(group, "SIGINT");
      const [code, signal] = await ended;
      if (isRunning(group)) {
        process.kill(group, "SIGKILL");
        throw new Error("npx has ended, and left a process behind");
      }
      // npm may pass the signal on to itself when its command has ended.
      if (code !== 0 && signal !== "SIGINT")
        throw new Error(`npx runout ends with ${code ?? signal}: ${complaint.trim()}`);
      return "it ends, and all that it started";
    },
  };
}

/** Whether a group of processes has one that runs. */
function isRunning(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    // The system knows no such group any more.
    return false;
  }
}

/** Checks what npx has installed into a cache that was empty. */
export async function checkNpxInstalled(cache: string): Promise<number> {
  const folders = await readdir(join(cache, "_npx"));
  if (folders.length !== 1) throw new Error(`npx made ${folders.length} installations`);
  return checkInstalled(join(cache, "_npx", folders[0] ?? ""), "runout");
}

/** What is read of the answers of a sale. */
interface Answer {
  listing_id: number;
  id: string;
  status: string;
  shipping: { value: number };
}

/** A record is offered, ordered, invoiced, paid and shipped: the seller by the API, the buyer by the control API. */
export async function sell({ sandbox }: Pick<RunningServices, "sandbox">): Promise<string> {
  const ask = async (path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${sandbox}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: "Discogs token=seller-token", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answers with ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer; // as the contract describes it, which other tests check
  };
  const offer = { release_id: 1, condition: "Near Mint (NM or M-)", price: 24.5 };
  const { listing_id } = await ask("/marketplace/listings", offer);
  const { id } = await ask("/sandbox/orders", { buyer: "example_buyer", listing_ids: [listing_id] });
  await ask(`/marketplace/orders/${id}`, { shipping: 6.5 });
  await ask(`/sandbox/orders/${id}/actions`, { action: "pay" });
  await ask(`/marketplace/orders/${id}`, { status: "Shipped" });
  const { status, shipping } = await ask(`/marketplace/orders/${id}`);
  if (status !== "Shipped" || shipping.value !== 6.5)
    throw new Error(`order ${id} is ${status}, sent for ${shipping.value}`);
  return `order ${id} is ${status}`;
}

/** The commands of the same package reach what it runs. */
export async function orderByCommand(folder: string, version: string, environment: NodeJS.ProcessEnv, url: string) {
  const words = ["--yes", `runout@${version}`, "order", String(LISTING_ID), "--json"];
  const { stdout } = await execute("npx", words, { cwd: folder, env: { ...environment, RUNOUT_URL: url } });
  const { id, status } = JSON.parse(stdout);
  if (status !== "New Order") throw new Error(`order ${id} is ${status}`);
  return `order ${id} is a ${status}`;
}
