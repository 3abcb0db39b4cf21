import type { Database, Transaction } from "@runout/marketplace/services";
import type { SandboxContext } from "./context.ts";

/** Does work in one transaction that runs alone. When it fails, the clock and the faults, which are outside of the database, are restored too. */
export async function inSandboxTransaction<T>(
  { database, clock, faults }: SandboxContext,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const [restoreFaults, restoreClock] = [faults.remember(), clock.remember()];
  try {
    return await database.transaction(
      async (transaction) => {
        // The database may run it again, from the beginning.
        restoreFaults();
        await clock.reload(transaction);
        return work(transaction);
      },
      { alone: true, unlimited: true },
    );
  } catch (error) {
    restoreFaults();
    restoreClock();
    // Where the outcome is unknown, only the database can say. While it cannot be reached, the first error says more.
    await clock.reload(database).catch(() => {});
    throw error;
  }
}

/** A transaction in the shape of a database: what it does in transactions of its own becomes part of this one. */
export const transactionAsDatabase = (database: Database, transaction: Transaction): Database => ({
  engine: database.engine,
  query: (statement, values) => transaction.query(statement, values),
  transaction: (work) => work(transaction),
  script: (sql) => transaction.script(sql),
  ping: async () => {},
  close: async () => {},
});

/** Resets data, clock and faults to those of the seed. */
export async function resetToSeed(
  { reseed, clock, faults }: Pick<SandboxContext, "reseed" | "clock" | "faults">,
  transaction: Transaction,
): Promise<void> {
  await reseed(transaction);
  await clock.reload(transaction);
  faults.clear();
}
