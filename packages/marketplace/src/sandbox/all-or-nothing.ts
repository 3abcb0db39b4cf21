import type { Transaction } from "../store/database/database.ts";
import type { SandboxContext } from "./sandbox-context.ts";

/** Does work in one transaction. When it fails, the clock and the faults, which live outside of it, are as they were too. */
export async function allOrNothing<T>(
  { database, clock, faults }: SandboxContext,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const putFaultsBack = faults.remember();
  try {
    return await database.transaction(async (transaction) => {
      // Where the database has to try again, it is from the beginning.
      putFaultsBack();
      await clock.reload(transaction);
      return work(transaction);
    });
  } catch (error) {
    putFaultsBack();
    await clock.reload(database);
    throw error;
  }
}
