import type { Statement } from "./database.ts";

/** Whether a statement can be run again, or elsewhere, without changing anything. A `with` may change something. */
export const isReadOnly = (statement: Statement): boolean => /^\s*select\b/i.test(statement.text);

/**
 * Has a prepared statement planned once, for any values, instead of anew for each of the first five. Every list is read by an index
 * that is made for it, whatever the values are, and its plan takes ten times as long as its rows.
 */
export const PLAN_ONCE = "set plan_cache_mode to 'force_generic_plan'";

/** PostgreSQL cuts longer names short, and two that begin alike would then be one. */
const LONGEST_NAME = 63;

/** Notices one name given to two texts: the database would run the text that it has prepared first. */
export class StatementNames {
  readonly #texts = new Map<string, string>();

  check(statement: Statement): void {
    if (statement.isPrepared === false) return;
    const known = this.#texts.get(statement.name);
    if (known === statement.text) return;
    if (known !== undefined) throw new Error(`two different statements are named "${statement.name}"`);
    if (statement.name === "" || new TextEncoder().encode(statement.name).length > LONGEST_NAME) {
      throw new Error(`a statement name has 1 to ${LONGEST_NAME} bytes: "${statement.name}"`);
    }
    this.#texts.set(statement.name, statement.text);
  }
}

/** The statements of one transaction that are not waited for. */
export class PipelinedStatements {
  readonly #results: Promise<void>[] = [];
  #failure: { error: unknown } | undefined;

  /** Takes note of a statement that is under way. */
  add(result: Promise<unknown>): void {
    this.#results.push(
      result.then(
        () => {},
        (error: unknown) => {
          this.#failure ??= { error };
        },
      ),
    );
  }

  /** Waits for all of them. @throws what the first one that failed said */
  async settle(): Promise<void> {
    await Promise.all(this.#results);
    if (this.#failure) throw this.#failure.error;
  }
}
