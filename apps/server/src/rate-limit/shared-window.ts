import { createClient } from "@redis/client";
import { type CallCounter, type Count, RequestWindow } from "@runout/http";
import { countCallScript } from "./count-call-script.ts";

const DEFAULT_TIMEOUT_MS = 250;
/** What the store's keys begin with. */
const PREFIX = "runout:calls:";
/** Milliseconds for which the store is left alone after it failed. */
const PAUSE_MS = 1000;

export interface SharedWindowOptions {
  /** `redis://user:password@host:port/database`, or `rediss://` over TLS. */
  redisUrl: string;
  /** The clock that calls are counted by. @default the store's, which all processes share */
  now?: (() => Date) | undefined;
  /** Milliseconds that a call waits for the store at most. @default 250 */
  timeoutMs?: number | undefined;
  /** Called once when the store begins to fail. */
  onFailure: (error: unknown) => void;
}

const connectTo = (url: string) =>
  createClient({
    url,
    scripts: { countCall: countCallScript },
    // No call waits for a store that cannot be reached, so no command may be queued for it.
    disableOfflineQueue: true,
    socket: { connectTimeout: 2000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 2000) },
  });

/**
 * Counts calls of all processes together, in Redis (6 or newer) or Valkey. While the store does not answer each process counts
 * what it has seen itself, and no call waits.
 */
export class SharedWindow implements CallCounter {
  readonly #options: SharedWindowOptions;
  /** Counts along, so that it knows what has been used when the store goes away. */
  readonly #own: RequestWindow;
  #client: ReturnType<typeof connectTo>;
  #isUp = true;
  #askAgainAt = 0;
  #countedAlone = 0;

  constructor(options: SharedWindowOptions) {
    this.#options = options;
    this.#own = new RequestWindow(options.now ?? (() => new Date()));
    this.#client = this.#connect();
  }

  /** Whether the store answered when it was last asked. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Calls that were counted by this process alone. */
  get countedAlone(): number {
    return this.#countedAlone;
  }

  async take(address: string, limit: number): Promise<Count> {
    const count = await this.#ask(address, limit);
    if (count?.allowed) this.#own.record(address);
    if (count) return count;
    this.#countedAlone += 1;
    return this.#own.take(address, limit);
  }

  async used(address: string): Promise<number> {
    return (await this.#ask(address, 0))?.used ?? this.#own.used(address);
  }

  /** Removes the calls from the store too, if it answers: one that cannot be reached keeps them for a minute. */
  async clear(): Promise<void> {
    this.#own.clear();
    await this.#reach(async (client) => {
      for await (const keys of client.scanIterator({ MATCH: `${PREFIX}*`, COUNT: 1000 })) {
        if (keys.length > 0) await client.unlink(keys);
      }
    });
  }

  close(): void {
    this.#client.destroy();
  }

  #ask(address: string, limit: number): Promise<Count | undefined> {
    return this.#reach((client) => client.countCall(`${PREFIX}${address}`, this.#options.now?.().getTime(), limit));
  }

  /** Does something in the store; undefined where it does not answer in time. */
  async #reach<T>(work: (client: ReturnType<typeof connectTo>) => Promise<T>): Promise<T | undefined> {
    if (performance.now() < this.#askAgainAt) return undefined;
    const client = this.#client;
    try {
      const result = await within(this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS, work(client));
      this.#isUp = true;
      return result;
    } catch (error) {
      this.#fail(error, client);
      return undefined;
    }
  }

  #fail(error: unknown, client: ReturnType<typeof connectTo>): void {
    this.#askAgainAt = performance.now() + PAUSE_MS;
    // A connection that is silent may stay so for many minutes; a new one finds out at once. Others may have made it already.
    if (error instanceof TimeoutError && client === this.#client) {
      client.destroy();
      this.#client = this.#connect();
    }
    if (this.#isUp) this.#options.onFailure(error);
    this.#isUp = false;
  }

  #connect(): ReturnType<typeof connectTo> {
    const client = connectTo(this.#options.redisUrl);
    // The client connects again by itself, and a call that comes meanwhile fails at once.
    client.on("error", () => {});
    client.connect().catch(() => {});
    return client;
  }
}

class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/** Waits for a result for so many milliseconds. */
async function within<T>(milliseconds: number, result: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new TimeoutError(`the store did not answer within ${milliseconds} milliseconds`)),
      milliseconds,
    );
  });
  // What comes second is ignored.
  result.catch(() => {});
  try {
    return await Promise.race([result, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
