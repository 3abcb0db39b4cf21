import type { Transaction } from "@runout/marketplace/services";
import type { SandboxContext } from "./context.ts";

/** Puts data, clock and faults back to those of the seed. */
export async function resetToSeed(
  { reseed, clock, faults }: Pick<SandboxContext, "reseed" | "clock" | "faults">,
  transaction: Transaction,
): Promise<void> {
  await reseed(transaction);
  await clock.reload(transaction);
  faults.clear();
}
