import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../handlers.ts";
import { resetToSeed } from "../reset-to-seed.ts";
import { runScenario } from "../run-scenario.ts";
import { inSandboxTransaction } from "../sandbox-transaction.ts";

/** Carries out a scenario, all of it or nothing. */
export const loadScenario = (
  context: SandboxContext,
  { body }: SandboxInput<"loadScenario">,
): Promise<SandboxOutput<"loadScenario">> =>
  inSandboxTransaction(context, async (transaction) => {
    if (body.reset) await resetToSeed(context, transaction);
    return runScenario(context, transaction, body);
  });
