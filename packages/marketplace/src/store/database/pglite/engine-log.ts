import type { PGlite } from "@electric-sql/pglite";
import { DatabaseUnavailableError } from "../database-unavailable-error.ts";

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

/** The embedded engine has panicked: PostgreSQL's word for stopping at once rather than go on with unsaved data. */
export class EngineStoppedError extends Error {
  override readonly name = "EngineStoppedError";
  readonly isDiskFull: boolean;

  /** @param panic what PostgreSQL said */
  constructor(panic: string) {
    super(`the database has stopped: ${panic}`);
    this.isDiskFull = panic.includes("No space left on device");
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
