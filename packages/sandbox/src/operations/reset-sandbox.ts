import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../operation-types.ts";
import { runStartScenario } from "../run-scenario.ts";
import { inSandboxTransaction, resetToSeed } from "../sandbox-transaction.ts";

/** Resets data, clock, faults and counted calls to those of the start, and runs the start scenario again. */
export async function resetSandbox(context: SandboxContext): Promise<SandboxOutput<"resetSandbox">> {
  await inSandboxTransaction(
    context,
    async (transaction) => {
      await resetToSeed(context, transaction);
      await runStartScenario(context, transaction);
    },
    context.clearCallCounts,
  );
}
