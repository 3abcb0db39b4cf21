import { DatabaseUnavailableError } from "@runout/marketplace";
import { type Database, readSetting, type Transaction, writeSetting } from "@runout/marketplace/services";
import type { SandboxContext } from "./context.ts";

/** The setting that holds the id of the latest change made in a transaction of its own. */
const SETTING = "sandbox_change";

/**
 * Does work in one transaction that runs alone. When it fails, the clock and the faults, which are outside of the database, are
 * restored too. Where the outcome is unknown only the database can say what they are: it is asked as soon as it can be.
 *
 * @param onCommitted runs once it is known that the work was saved
 */
export async function inSandboxTransaction<T>(
  { database, clock, faults }: SandboxContext,
  work: (transaction: Transaction) => Promise<T>,
  onCommitted: () => void | Promise<void> = () => {},
): Promise<T> {
  const [restoreFaults, restoreClock] = [faults.remember(), clock.remember()];
  const id = crypto.getRandomValues(new BigUint64Array(2)).join("-");
  let keepFaults = restoreFaults;
  let result: T;
  try {
    result = await database.transaction(
      async (transaction) => {
        // The database may run it again, from the beginning.
        restoreFaults();
        await clock.reload(transaction);
        const done = await work(transaction);
        await writeSetting(transaction, SETTING, id);
        keepFaults = faults.remember();
        return done;
      },
      { alone: true, unlimited: true },
    );
  } catch (error) {
    restoreFaults();
    restoreClock();
    if (error instanceof DatabaseUnavailableError && !error.isUnchanged) {
      clock.doubt(async () => {
        await clock.reload(database);
        if ((await readSetting(database, SETTING)) !== id) return;
        keepFaults();
        await onCommitted();
      });
      // While the database cannot be reached, the first error says more. The next call waits for the answer.
      await clock.ready()?.catch(() => {});
    }
    throw error;
  }
  await onCommitted();
  return result;
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
