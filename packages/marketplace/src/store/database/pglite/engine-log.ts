import type { PGlite } from "@electric-sql/pglite";
import { EngineStoppedError } from "./engine-stopped-error.ts";

/** A line that PostgreSQL begins; what continues a line, such as the text of a statement, begins with a tab. */
const panic = /^\S+ \S+ \S+ \[\d+\] PANIC: +(.*)/;
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
    const [, reason] = panic.exec(line) ?? [];
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
