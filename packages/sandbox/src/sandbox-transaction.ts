import type { Transaction } from "@runout/marketplace/services";
import type { SandboxContext } from "./context.ts";

/** Does work in one transaction, without others at the same time. When it fails, the clock and the faults, which live outside of it, are as they were too. */
export async function inSandboxTransaction<T>(
  { database, clock, faults }: SandboxContext,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const [putFaultsBack, putClockBack] = [faults.remember(), clock.remember()];
  try {
    return await database.transaction(
      async (transaction) => {
        // Where the database has to try again, it is from the beginning.
        putFaultsBack();
        await clock.reload(transaction);
        return work(transaction);
      },
      { alone: true, unlimited: true },
    );
  } catch (error) {
    putFaultsBack();
    putClockBack();
    // Where nobody knows whether it was done, the database does. While that is away, the error that led here says more.
    await clock.reload(database).catch(() => {});
    throw error;
  }
}
