import type { PGlite, Transaction as PgliteTransaction } from "@electric-sql/pglite";
import type { EmbeddedDatabase, Queryable, Statement, Transaction } from "./database.ts";
import { encodeValue } from "./encode-value.ts";
import { valueParser } from "./parse-value.ts";
import { type Maintenance, maintain } from "./pglite-maintenance.ts";
import { toStatementError } from "./statement-error.ts";
import { StatementNames } from "./statement-names.ts";
import { TransactionScope } from "./transaction-scope.ts";

/** The embedded engine. It has one session, so calls and transactions run one after another in the order they were made. */
export class PgliteDatabase implements EmbeddedDatabase {
  readonly engine = "pglite";
  /** Undefined for a database in memory, which has nothing to keep in order for a next start. */
  readonly maintenance: Maintenance | undefined;
  readonly #pglite: PGlite;
  readonly #afterClose: (() => Promise<void>) | undefined;
  readonly #scope = new TransactionScope();
  readonly #names = new StatementNames();
  #activity = 0;
  #closing: Promise<void> | undefined;

  /** @param afterClose lets go of the directory; given for a database on disk only. */
  constructor(pglite: PGlite, afterClose?: () => Promise<void>) {
    this.#pglite = pglite;
    this.#afterClose = afterClose;
    pinTypes(pglite);
    this.maintenance = afterClose && maintain({ activity: () => this.#activity, run: (sql) => this.#run(sql) });
  }

  async query<Row extends Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]> {
    this.#begin(`the query ${statement.name}`);
    return this.#queryOn(this.#pglite).query<Row>(statement, values);
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#begin("transaction");
    return this.#attempt("commit", () =>
      this.#pglite.transaction((session) =>
        this.#scope.run(() => work({ ...this.#queryOn(session), script: (sql) => this.#execute(session, sql) })),
      ),
    );
  }

  async script(sql: string): Promise<void> {
    this.#begin("script");
    await this.#execute(this.#pglite, sql);
  }

  async ping(): Promise<void> {
    this.#assertOpen();
    await this.#run("select 1");
  }

  async snapshot(): Promise<Blob> {
    this.#begin("snapshot");
    // Copies then start without replaying any log.
    await this.#run("checkpoint");
    return this.#pglite.dumpDataDir("none");
  }

  close(): Promise<void> {
    this.#scope.assertOutside("close");
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    try {
      await this.maintenance?.stop();
      // An engine that has stopped cannot take a checkpoint; the next start replays its log instead.
      if (this.#afterClose) await this.#run("checkpoint").catch(() => {});
      await this.#pglite.close();
    } finally {
      await this.#afterClose?.();
    }
  }

  #begin(call: string): void {
    this.#assertOpen();
    this.#scope.assertOutside(call);
    this.#activity += 1;
  }

  #assertOpen(): void {
    if (this.#closing) throw new Error("the database is closed");
  }

  #run(sql: string): Promise<Record<string, unknown>[]> {
    return this.#attempt(sql, async () => (await this.#pglite.query<Record<string, unknown>>(sql)).rows);
  }

  async #execute(session: PGlite | PgliteTransaction, sql: string): Promise<void> {
    await this.#attempt("script", () => session.exec(sql));
  }

  #queryOn(session: PGlite | PgliteTransaction): Queryable {
    return {
      query: <Row extends Record<string, unknown>>(statement: Statement, values: readonly unknown[] = []) =>
        this.#attempt(statement.name, async () => {
          this.#names.check(statement);
          const { rows } = await session.query<Row>(statement.text, values.map(encodeValue));
          return rows;
        }),
    };
  }

  async #attempt<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toStatementError(error, name);
    }
  }
}

/** Replaces PGlite's conversions by ours. Values arrive here as text already. */
function pinTypes(pglite: PGlite): void {
  for (const type of Object.keys(pglite.parsers)) pglite.parsers[type] = valueParser(Number(type));
  pglite.serializers = {};
}
