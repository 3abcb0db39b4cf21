import type { Transaction } from "../store/database/database.ts";
import type { SandboxContext } from "./sandbox-context.ts";

/** Puts data, clock and faults back to the seed's. */
export async function putBack({ reseed, clock, faults }: SandboxContext, transaction: Transaction): Promise<void> {
  await reseed(transaction);
  await clock.reload(transaction);
  faults.clear();
}
