/** One SQL statement and the name that it is prepared under. A name belongs to one text only. */
export interface Statement {
  /** At most 63 bytes, unique for the text, for example `listing.insert`. */
  readonly name: string;
  readonly text: string;
  /** False for a text that is another one each time: it is not prepared, and nothing remembers it. @default true */
  readonly isPrepared?: boolean;
}

/**
 * Whatever runs a statement: a database, or one transaction in it.
 *
 * Rows come back alike from both engines: `int8` as a number (an error beyond 2^53 - 1), `numeric` as text, `timestamptz` as
 * ISO 8601 text in UTC with milliseconds (`2026-08-24T11:47:48.000Z`; smaller parts are cut off), `timestamp` and `date` as text,
 * `json` and `jsonb` parsed, `bytea` as a Uint8Array, arrays of these as arrays. Every other type is PostgreSQL's own text.
 *
 * Values go out alike too: a Date as its instant, an array as a PostgreSQL array, any other object as JSON, `undefined` as null.
 * Text is passed on as it is, which makes it right for `numeric`, and makes `JSON.stringify(list)` right for a `jsonb` array.
 *
 * @throws {StatementError} when PostgreSQL refuses the statement. The connection stays usable.
 */
export interface Queryable {
  query<Row extends object = Record<string, unknown>>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<Row[]>;
}

export interface Transaction extends Queryable {
  /**
   * Runs a statement whose rows are not needed, without waiting for it: a server gets what follows, the commit too, together
   * with it. When it is refused the transaction fails with its error.
   */
  send(statement: Statement, values?: readonly unknown[]): void;
  /** Runs several statements given as one text, inside this transaction. */
  script(sql: string): Promise<void>;
}

export interface TransactionOptions {
  /**
   * Waits until no other change of any process is under way, and lets none begin before it has ended: for work that locks whole
   * tables, which would otherwise wait for others that wait for it. Others must have been opened to make way. @default false
   */
  alone?: boolean;
  /** For work that may take long: seeding, migrations, a reset. It ends early only when the server does not answer at all. @default false */
  unlimited?: boolean;
}

export interface Database extends Queryable {
  readonly engine: "pglite" | "postgres";
  /**
   * Counts whatever may have changed data, when it begins and when it has ended: what was read while it stayed the same is
   * still so. Only where no other process can change anything, which is the embedded engine.
   */
  readonly changes?: number;
  /** Of the embedded engine: whether the data is there after a restart. */
  readonly isKept?: boolean;
  /** Of the embedded engine: when this process took over data that another one may have changed until then. */
  readonly takenOver?: Date | undefined;
  /**
   * Commits when `work` resolves and rolls back when it rejects. PostgreSQL ends one of two transactions that wait for each
   * other; its `work` is called again, so what it does outside of the database must bear that. Inside `work` only the transaction may be used: a call on the
   * database itself would wait for the very transaction it is part of, so it throws.
   *
   * @throws {DatabaseUnavailableError} when the server is away, or does not answer a statement in time
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Runs several statements given as one text, without `begin` and `commit`: all of them take effect, or none. */
  script(sql: string): Promise<void>;
  ping(): Promise<void>;
  /** Waits for what is running, then lets go of everything. Calling it again does nothing. */
  close(): Promise<void>;
}

/** PostgreSQL inside this process (PGlite). */
export interface EmbeddedDatabase extends Database {
  readonly engine: "pglite";
  /** The whole database as a tar archive, to open copies of it with `openPglite({ snapshot })`. */
  snapshot(): Promise<Blob>;
}
