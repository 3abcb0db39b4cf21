import type { PGlite, Transaction as PgliteTransaction } from "@electric-sql/pglite";
import type { EmbeddedDatabase, Queryable, Statement, Transaction } from "../database.ts";
import { toDatabaseError } from "../statement-error.ts";
import { isReadOnly, PipelinedStatements, StatementNames } from "../statements.ts";
import { TransactionScope } from "../transaction-scope.ts";
import type { PgliteEngine, StartedEngine } from "./pglite-engine.ts";
import { withUnknownOutcome } from "./pglite-engine.ts";
import { type Maintenance, maintain } from "./pglite-maintenance.ts";
import { Turns } from "./turns.ts";

/** The embedded engine. It has one session, so calls and transactions run one after another in the order they were made. */
export class PgliteDatabase implements EmbeddedDatabase {
  readonly engine = "pglite";
  /** Undefined for a database in memory, which has nothing to keep in order for a next start. */
  readonly maintenance: Maintenance | undefined;
  readonly isKept: boolean;
  readonly takenOver: Date | undefined;
  readonly #engine: PgliteEngine;
  readonly #afterClose: (() => Promise<void>) | undefined;
  readonly #scope = new TransactionScope();
  readonly #names = new StatementNames();
  readonly #turns = new Turns();
  #activity = 0;
  #changes = 0;
  #closing: Promise<void> | undefined;

  /** @param directory given for a database on disk only; `afterClose` lets go of it. */
  constructor(engine: PgliteEngine, directory?: { afterClose: () => Promise<void>; takenOver: Date | undefined }) {
    const afterClose = directory?.afterClose;
    this.#engine = engine;
    this.#afterClose = afterClose;
    this.isKept = directory !== undefined;
    this.takenOver = directory?.takenOver;
    const run = (sql: string) => this.#run(engine.pglite, sql);
    this.maintenance = afterClose && maintain({ activity: () => this.#activity, run });
  }

  get changes(): number {
    return this.#changes;
  }

  async query<Row extends object = Record<string, unknown>>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<Row[]> {
    this.#begin(`the query ${statement.name}`);
    return this.#turns.take(async () => {
      const engine = await this.#engine.running();
      const run = () => this.#queryOn(engine).query<Row>(statement, values);
      if (isReadOnly(statement)) return run();
      return this.#changing(() => withUnknownOutcome(() => true, run));
    });
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#begin("transaction");
    return this.#turns.take(() => this.#transaction(work));
  }

  async #transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const engine = await this.#engine.running();
    let isSaving = false;
    const run = () =>
      engine.pglite.transaction(async (session) => {
        const { query } = this.#queryOn(engine, session);
        const sent = new PipelinedStatements();
        const result = await this.#scope
          .run(() =>
            work({
              query,
              send: (statement, values) => sent.add(query(statement, values)),
              script: (sql) => this.#execute(engine, session, sql),
            }),
          )
          // A statement that was sent and refused is why those after it fail.
          .finally(() => sent.settle());
        isSaving = true;
        return result;
      });
    return this.#changing(() =>
      withUnknownOutcome(
        () => isSaving,
        () => this.#attempt("commit", run),
      ),
    );
  }

  async script(sql: string): Promise<void> {
    this.#begin("script");
    await this.#turns.take(async () => {
      const engine = await this.#engine.running();
      await this.#changing(() =>
        withUnknownOutcome(
          () => true,
          () => this.#execute(engine, engine.pglite, sql),
        ),
      );
    });
  }

  async ping(): Promise<void> {
    this.#assertOpen();
    await this.#run((await this.#engine.running()).pglite, "select 1");
  }

  async snapshot(): Promise<Blob> {
    this.#begin("snapshot");
    return this.#turns.take(async () => {
      // Copies then start without replaying any log.
      const { pglite } = await this.#engine.running();
      await this.#run(pglite, "checkpoint");
      return pglite.dumpDataDir("none");
    });
  }

  close(): Promise<void> {
    this.#scope.assertOutside("close");
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    try {
      await this.maintenance?.stop();
      // Whatever was called before has its turn before this.
      await this.#turns.take(async () => {});
      // An engine that has stopped cannot take a checkpoint; the next start replays its log instead.
      if (this.#afterClose) await this.#run(this.#engine.pglite, "checkpoint").catch(() => {});
      await this.#engine.pglite.close();
    } finally {
      await this.#afterClose?.();
    }
  }

  async #changing<T>(work: () => Promise<T>): Promise<T> {
    this.#changes += 1;
    try {
      return await work();
    } finally {
      this.#changes += 1;
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

  #run(pglite: PGlite, sql: string): Promise<Record<string, unknown>[]> {
    return this.#attempt(sql, async () => (await pglite.query<Record<string, unknown>>(sql)).rows);
  }

  async #execute({ statements }: StartedEngine, session: PGlite | PgliteTransaction, sql: string): Promise<void> {
    await this.#attempt("script", () => session.exec(sql));
    await statements.afterScript(sql);
    await this.#turns.pause();
  }

  /** @param session the transaction that the statements belong to, if any */
  #queryOn({ statements }: StartedEngine, session?: PgliteTransaction): Queryable {
    return {
      query: <Row extends object = Record<string, unknown>>(statement: Statement, values: readonly unknown[] = []) =>
        this.#attempt(statement.name, async () => {
          this.#names.check(statement);
          if (session?.closed) throw new Error("Transaction is closed");
          const rows = await statements.query<Row>(statement, values);
          await this.#turns.pause();
          return rows;
        }),
    };
  }

  async #attempt<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toDatabaseError(error, name);
    }
  }
}
