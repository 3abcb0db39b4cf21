import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { putBack } from "../reset-to-seed.ts";
import { performScenario } from "../run-scenario.ts";
import { allOrNothing } from "../sandbox-transaction.ts";
import type { ScenarioContext } from "../scenario-context.ts";

/** Carries out a scenario, all of it or nothing. */
export const loadScenario = (
  context: ScenarioContext,
  { body }: SandboxInput<"loadScenario">,
): Promise<SandboxOutput<"loadScenario">> =>
  allOrNothing(context, async (transaction) => {
    if (body.reset) await putBack(context, transaction);
    return performScenario(context, transaction, body);
  });
