import { toFetch } from "@runout/http";
import { type Marketplace, openMarketplace, type SeedDescription } from "@runout/marketplace";
import { listen } from "#listen";
import { checkSeed } from "./check-seed.ts";
import { type ControlClient, createControlClient } from "./control-client.ts";
import type { Schemas } from "./operation-types.ts";
import { createRequestLog, type RecordedRequest } from "./request-log.ts";
import { createSandboxService, type SandboxServiceOptions } from "./sandbox-service.ts";

export interface SandboxOptions {
  /**
   * What the marketplace holds: users, releases, listings and orders of the documentation, none of them, or those that are
   * described. `readSeedFile` of `@runout/sandbox/node` reads a description from a file. @default "demo"
   */
  seed?: "demo" | "empty" | SeedDescription | undefined;
  /** The time at the start and after each reset, from where the clock runs on. @default the machine's */
  now?: Date | string | undefined;
  /** Whether calls above the limit are refused. @default false */
  rateLimit?: boolean | undefined;
  /**
   * Where addresses in answers begin, without a slash at the end, for programs that call another address than the sandbox is asked by:
   * `https://shop.example/discogs`. @default the origin of each request
   */
  publicUrl?: string | undefined;
  /** Whether to answer on a free port of this machine too, at `url`: for programs and browsers that cannot use `fetch`. Node only. @default false */
  listen?: boolean | undefined;
}

/** How far to move the clock; what is given is added up. */
export interface Duration {
  days?: number | undefined;
  hours?: number | undefined;
  minutes?: number | undefined;
  seconds?: number | undefined;
}

/** A marketplace of one's own in this process: the API and its control, without a port. */
export interface Sandbox {
  /**
   * Answers as the server would over a connection, for every origin of the address; one that begins with a slash needs none.
   * It rejects as the platform's `fetch` does: for a cut connection, an aborted signal and after `close`.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Where it listens, without a slash at the end: `http://127.0.0.1:43127`. Undefined unless it was opened with `listen`. */
  readonly url: string | undefined;
  /** The operations of the control API, as functions. */
  readonly control: ControlClient;
  /** The latest 1000 requests to `fetch` and `url` since the start or the last reset, in the order of their answers. A copy. */
  readonly requests: readonly RecordedRequest[];
  /** Resets data, clock, faults and `requests` to those of the start. Snapshots stay. */
  reset(): Promise<void>;
  /**
   * Keeps the data and the clock under a name.
   *
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores, and neither `.` nor `..`. @default one that is free
   * @returns the name
   * @throws ControlError when the name is taken or no name
   */
  snapshot(name?: string): Promise<string>;
  /**
   * Restores what a snapshot has kept, as often as one likes, and deletes the faults.
   *
   * @throws ControlError without a snapshot of this name
   */
  restore(name: string): Promise<void>;
  /** Moves the clock forward, and does what is due by then: listings expire, unpaid orders are cancelled. */
  advance(duration: Duration): Promise<Schemas["Clock"]>;
  /** Stops listening, and closes the database. Nothing can be asked afterwards. */
  close(): Promise<void>;
}

const MAX_REQUESTS = 1000;
const ORIGIN = "http://sandbox.test";
const SECONDS = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 };

/**
 * Opens a sandbox in memory, independent of all others.
 *
 * @throws TypeError for an option of the wrong kind
 * @throws SeedError with the path of a value of the seed that is wrong
 * @throws MarketplaceError for a time outside of the years 1970 to 9997
 * @example
 * const sandbox = await createSandbox({ now: "2026-03-01T12:00:00Z" });
 * const response = await sandbox.fetch("/users/example_seller/inventory");
 * await sandbox.close();
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = "demo", now, rateLimit = false, publicUrl, listen: listens = false } = options;
  const time = now === undefined ? undefined : readTime(now);
  const marketplace = await openMarketplace({ seed: readSeed(seed), seedTime: time, demoCredentials: true });
  try {
    return await openSandbox(marketplace, { rateLimit, publicUrl, listens, scenario: time && startAt(time) });
  } catch (error) {
    await marketplace.close();
    throw error;
  }
}

interface OpeningOptions extends Pick<SandboxServiceOptions, "rateLimit" | "publicUrl" | "scenario"> {
  listens: boolean;
}

async function openSandbox(marketplace: Marketplace, { listens, ...options }: OpeningOptions): Promise<Sandbox> {
  const service = createSandboxService({ marketplace, ...options, compilesLate: true });
  await service.prepare();
  const log = createRequestLog(MAX_REQUESTS);
  const control = createControlClient(service.fetch, ORIGIN);
  const handle = log.recording(service.handle);
  const recordedFetch = toFetch(handle);
  const listening = listens ? await listen(handle) : undefined;
  let closing: Promise<void> | undefined;
  const close = async () => {
    await listening?.close();
    await marketplace.close();
  };
  return {
    url: listening?.url,
    async fetch(input, init) {
      const isPath = typeof input === "string" && input.startsWith("/");
      const request = new Request(isPath ? ORIGIN + input : input, init);
      if (closing) throw new TypeError("fetch failed", { cause: new Error("The sandbox is closed.") });
      return untilAborted(request.signal, () => recordedFetch(request));
    },
    control,
    get requests() {
      return log.list();
    },
    async reset() {
      await control.resetSandbox();
      log.clear();
    },
    async snapshot(name) {
      return (await control.createSnapshot({ name: name ?? (await freeName(control)) })).name;
    },
    async restore(name) {
      await control.restoreSnapshot({ name });
    },
    advance: async (duration) => control.setClock({ advance_seconds: secondsOf(duration) }),
    close: async () => {
      closing ??= close();
      await closing;
    },
  };
}

function readSeed(seed: NonNullable<SandboxOptions["seed"]>): "demo" | "none" | SeedDescription {
  if (seed === "demo") return "demo";
  if (seed === "empty") return "none";
  if (typeof seed === "object") return checkSeed(seed);
  throw new TypeError(`seed must be "demo", "empty" or a description of a seed, not ${String(seed)}.`);
}

function readTime(now: Date | string): Date {
  const time = new Date(now);
  if (Number.isNaN(time.getTime())) {
    throw new TypeError(`now must be a Date or a text such as "2026-03-01T12:00:00Z", not ${String(now)}.`);
  }
  return time;
}

const startAt = (time: Date): Schemas["Scenario"] => ({
  steps: [{ operation_id: "setClock", body: { now: time.toISOString() } }],
});

function secondsOf(duration: Duration): number {
  const units = Object.entries(SECONDS);
  // The keys of SECONDS are those of a duration.
  return units.reduce((sum, [unit, seconds]) => sum + (duration[unit as keyof Duration] ?? 0) * seconds, 0);
}

async function freeName(control: ControlClient): Promise<string> {
  const { snapshots } = await control.listSnapshots();
  const taken = new Set(snapshots.map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`snapshot-${number}`)) number += 1;
  return `snapshot-${number}`;
}

/** Rejects with the signal's reason as soon as it is aborted. What was begun continues, as it would on a server. */
async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
