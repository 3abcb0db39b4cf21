import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";
import { runScenario } from "../run-scenario.ts";
import { inSandboxTransaction, resetToSeed } from "../sandbox-transaction.ts";

/** Runs a scenario, all of it or nothing. */
export const loadScenario = (
  context: SandboxContext,
  { body }: SandboxInput<"loadScenario">,
): Promise<SandboxOutput<"loadScenario">> =>
  inSandboxTransaction(context, async (transaction) => {
    if (body.reset) await resetToSeed(context, transaction);
    return runScenario(context, transaction, body);
  });
