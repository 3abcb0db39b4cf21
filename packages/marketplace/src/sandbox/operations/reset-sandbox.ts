import type { SandboxOutput } from "../../handlers.ts";
import { putBack } from "../reset-to-seed.ts";
import { allOrNothing } from "../sandbox-transaction.ts";
import { performStartScenario } from "../scenario-at-start.ts";
import type { ScenarioContext } from "../scenario-context.ts";

/** Puts everything back to where the server began: data, clock, faults and counted calls, and the scenario it was started with. */
export async function resetSandbox(context: ScenarioContext): Promise<SandboxOutput<"resetSandbox">> {
  await allOrNothing(context, async (transaction) => {
    await putBack(context, transaction);
    await performStartScenario(context, transaction);
  });
  await context.forgetCalls?.();
}
