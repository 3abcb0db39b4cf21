import type { Database, Statement, Transaction } from "./database.ts";

/** One step of the schema. Once released it is never edited: the next change is the next step. */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly version: number;
  /** Says what the step does, for example `marketplace`. */
  readonly name: string;
  /** One or more statements, without `begin` and `commit`. */
  readonly sql: string;
}

// Any number will do, as long as every process uses the same.
const lock: Statement = { name: "schema_migrations.lock", text: "select pg_advisory_xact_lock(7288206251)" };

const MIGRATIONS_TABLE = `
  create table if not exists schema_migrations (
    version integer primary key,
    name text not null,
    applied_at timestamptz not null default now()
  )`;

const list: Statement = {
  name: "schema_migrations.list",
  text: "select version, name from schema_migrations order by version",
};

const record: Statement = {
  name: "schema_migrations.insert",
  text: "insert into schema_migrations (version, name) values ($1, $2)",
};

/**
 * Brings the schema up to date. Each migration runs in a transaction of its own, under a lock that the transaction holds, so
 * processes that start together wait for each other and each step is applied once.
 *
 * @returns the names of the migrations applied now.
 * @throws {Error} when the list has a gap, when the database is newer than the list, or when a migration fails.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  checkOrder(migrations);
  const applied: string[] = [];
  for (;;) {
    const migration = await database.transaction((transaction) => applyNext(transaction, migrations), {
      unlimited: true,
    });
    if (!migration) return applied;
    applied.push(migration.name);
  }
}

async function applyNext(transaction: Transaction, migrations: readonly Migration[]): Promise<Migration | undefined> {
  await transaction.query(lock);
  await transaction.script(MIGRATIONS_TABLE);
  const rows = await transaction.query<{ version: number; name: string }>(list);
  for (const [index, row] of rows.entries()) checkApplied(row, index, migrations);
  const migration = migrations[rows.length];
  if (!migration) return undefined;
  try {
    await transaction.script(migration.sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${label(migration)} failed: ${reason}`, { cause: error });
  }
  await transaction.query(record, [migration.version, migration.name]);
  return migration;
}

function checkOrder(migrations: readonly Migration[]): void {
  for (const [index, migration] of migrations.entries()) {
    if (migration.version === index + 1) continue;
    throw new Error(`migration ${label(migration)} stands in place ${index + 1}: versions count from 1 without gaps`);
  }
}

function checkApplied(row: { version: number; name: string }, index: number, migrations: readonly Migration[]): void {
  const migration = migrations[index];
  if (row.version !== index + 1) {
    throw new Error(`the database records migration ${label(row)} but not ${index + 1}: its history has a gap`);
  }
  if (!migration) {
    throw new Error(`the database has migration ${label(row)}, which is newer than this version knows; upgrade first`);
  }
  if (migration.name !== row.name) {
    throw new Error(
      `the database has migration ${label(row)} where this version has ${label(migration)}. It was made by a version from ` +
        "before the first release, whose data cannot be carried over: delete its folder (DATA_DIR) or its database, or choose " +
        "another one",
    );
  }
}

function label({ version, name }: { version: number; name: string }): string {
  return `${String(version).padStart(4, "0")}_${name}`;
}
