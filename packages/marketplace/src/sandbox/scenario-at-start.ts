import type { Transaction } from "../store/database/database.ts";
import { readSetting, writeSetting } from "../store/settings.ts";
import { performScenario } from "./run-scenario.ts";
import { allOrNothing } from "./sandbox-transaction.ts";
import type { ScenarioContext } from "./scenario-context.ts";

const setting = "scenario";

/**
 * Carries out the scenario that the server was started with, unless the marketplace has it already.
 *
 * @throws Invalid that names the step that was refused
 */
export async function performStartScenario(context: ScenarioContext, transaction: Transaction): Promise<void> {
  const { scenario } = context;
  if (scenario === undefined || (await readSetting(transaction, setting)) !== undefined) return;
  await performScenario(context, transaction, scenario);
  await writeSetting(transaction, setting, "performed");
}

/** The same in a transaction of its own, for when the server starts. */
export const performScenarioOnce = (context: ScenarioContext): Promise<void> =>
  allOrNothing(context, (transaction) => performStartScenario(context, transaction));
