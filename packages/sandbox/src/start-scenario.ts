import { readSetting, type Transaction, writeSetting } from "@runout/marketplace/services";
import type { SandboxContext } from "./context.ts";
import { runScenario } from "./run-scenario.ts";

const SETTING = "scenario";

/**
 * Runs the scenario that the sandbox begins with, unless the marketplace has it already.
 *
 * @throws Invalid that names the step that was refused
 */
export async function runStartScenario(context: SandboxContext, transaction: Transaction): Promise<void> {
  const { startScenario } = context;
  if (startScenario === undefined || (await readSetting(transaction, SETTING)) !== undefined) return;
  await runScenario(context, transaction, startScenario);
  await writeSetting(transaction, SETTING, "performed");
}
