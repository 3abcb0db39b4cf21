import type { PGlite } from "@electric-sql/pglite";

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
  #panic: string | undefined;

  /** For PGlite's option of this name. Returns whether PGlite may print the line too, which it does only when debugging. */
  readonly onStderr = (line: string): boolean => {
    this.#lines.push(line);
    if (this.#lines.length > LINES_KEPT) this.#lines.shift();
    this.#panic ??= panic.exec(line)?.[1];
    return true;
  };

  get lastLines(): string {
    return this.#lines.join("; ");
  }

  /** The pinned version of PGlite sends every message through this one method. */
  guard(pglite: PGlite): void {
    const send = pglite.execProtocolRawSync;
    pglite.execProtocolRawSync = (message) => {
      if (this.#panic) throw new Error(`the database has stopped and must be opened again: ${this.#panic}`);
      return send.call(pglite, message);
    };
  }
}
