import type { PGlite } from "@electric-sql/pglite";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";
import { EngineStoppedError, toDatabaseError } from "../statement-error.ts";
import type { PreparedStatements } from "./prepared-statements.ts";

/** A PGlite and what listens to it. */
export interface StartedEngine {
  pglite: PGlite;
  statements: PreparedStatements;
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
  async running(): Promise<StartedEngine> {
    const stopped = this.#current.log.stopped;
    if (!stopped) return this.#current;
    if (this.#restart) {
      this.#starting ??= this.#startAgain(this.#restart, stopped).finally(() => {
        this.#starting = undefined;
      });
      await this.#starting;
    }
    if (this.#current.log.stopped) throw toDatabaseError(stopped, "start");
    return this.#current;
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

/** A line that PostgreSQL begins; what continues a line, such as the text of a statement, begins with a tab. */
const PANIC = /^\S+ \S+ \S+ \[\d+\] PANIC: +(.*)/;
const LINES_KEPT = 3;

/**
 * Listens to what the engine prints, which is the only place where it says why it failed to start, and that it panicked.
 *
 * PostgreSQL panics when a commit cannot be made durable: it stops at once, and a restart recovers what was acknowledged. A server
 * process ends with that. PGlite's engine stays in memory instead, and the next message to it never returns, the whole process
 * with it; so after a panic no message is let through.
 */
export class EngineLog {
  readonly #lines: string[] = [];
  #stopped: EngineStoppedError | undefined;

  /** For PGlite's option of this name. Returns whether PGlite may print the line too, which it does only when debugging. */
  readonly onStderr = (line: string): boolean => {
    this.#lines.push(line);
    if (this.#lines.length > LINES_KEPT) this.#lines.shift();
    const [, reason] = PANIC.exec(line) ?? [];
    if (reason !== undefined) this.#stopped ??= new EngineStoppedError(reason);
    return true;
  };

  get lastLines(): string {
    return this.#lines.join("; ");
  }

  /** Set once the engine has panicked. */
  get stopped(): EngineStoppedError | undefined {
    return this.#stopped;
  }

  /** The pinned version of PGlite sends every message through this one method. */
  guard(pglite: PGlite): void {
    const send = pglite.execProtocolRawSync;
    pglite.execProtocolRawSync = (message) => {
      if (this.#stopped) throw this.#stopped;
      return send.call(pglite, message);
    };
  }
}

/**
 * Runs work on the embedded engine, and says that its outcome is unknown when the engine stops at a moment at which it may have
 * been saved.
 */
export async function withUnknownOutcome<T>(isSaving: () => boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const stopped = error instanceof DatabaseUnavailableError && error.cause instanceof EngineStoppedError;
    throw stopped && isSaving() ? new DatabaseUnavailableError("outcomeUnknown", error.cause) : error;
  }
}
