import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../handlers.ts";
import { resetToSeed } from "../reset-to-seed.ts";
import { inSandboxTransaction } from "../sandbox-transaction.ts";
import { runStartScenario } from "../start-scenario.ts";

/** Puts everything back to where the server began: data, clock, faults and counted calls, and the scenario it was started with. */
export async function resetSandbox(context: SandboxContext): Promise<SandboxOutput<"resetSandbox">> {
  await inSandboxTransaction(context, async (transaction) => {
    await resetToSeed(context, transaction);
    await runStartScenario(context, transaction);
  });
  await context.clearCallCounts();
}
