import type { PGlite } from "@electric-sql/pglite";
import { toDatabaseError } from "../statement-error.ts";
import type { EngineLog, EngineStoppedError } from "./engine-log.ts";

/** A PGlite and what listens to it. */
export interface StartedEngine {
  pglite: PGlite;
  log: EngineLog;
}

/** How to start again on the same data. */
export interface EngineRestart {
  start(): Promise<StartedEngine>;
  /** Bytes that are free where the data is. */
  freeBytes(): Promise<number>;
}

/** Recovery begins a new piece of the log, 16 MB, and writes back pages; with less it would only fail again. */
const BYTES_TO_START = 24 * 1024 * 1024;
const RETRY_MS = 1000;

/**
 * The embedded engine, started again when it has panicked, which is what a PostgreSQL server does by itself: recovery finds every
 * acknowledged change. It is started by the next call, and not more often than once a second.
 */
export class PgliteEngine {
  #current: StartedEngine;
  readonly #restart: EngineRestart | undefined;
  #starting: Promise<void> | undefined;
  #notBefore = 0;

  /** @param restart left out for data in memory, which is gone with the engine */
  constructor(started: StartedEngine, restart?: EngineRestart) {
    this.#current = started;
    this.#restart = restart;
  }

  /** The engine as it is, stopped or not. */
  get pglite(): PGlite {
    return this.#current.pglite;
  }

  /**
   * An engine that runs.
   *
   * @throws {DatabaseUnavailableError} when it has stopped and cannot be started yet.
   */
  async running(): Promise<PGlite> {
    const stopped = this.#current.log.stopped;
    if (!stopped) return this.#current.pglite;
    if (this.#restart) {
      this.#starting ??= this.#startAgain(this.#restart, stopped).finally(() => {
        this.#starting = undefined;
      });
      await this.#starting;
    }
    if (this.#current.log.stopped) throw toDatabaseError(stopped, "start");
    return this.#current.pglite;
  }

  async #startAgain(restart: EngineRestart, stopped: EngineStoppedError): Promise<void> {
    if (Date.now() < this.#notBefore) return;
    this.#notBefore = Date.now() + RETRY_MS;
    if (stopped.isDiskFull && (await restart.freeBytes()) < BYTES_TO_START) return;
    // Frees what it holds; that it cannot end in order is why we are here.
    await this.#current.pglite.close().catch(() => {});
    const started = await restart.start().catch(() => undefined);
    if (started) this.#current = started;
  }
}
