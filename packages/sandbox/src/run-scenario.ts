import { anonymous, type Caller, MarketplaceError } from "@runout/marketplace";
import { findUser, invalid, readSetting, type Transaction, writeSetting } from "@runout/marketplace/services";
import * as messages from "@runout/spec/messages";
import type { SandboxContext, StepInput } from "./context.ts";
import type { Schemas } from "./operation-types.ts";
import { transactionAsDatabase } from "./sandbox-transaction.ts";
import { resolveReferences, UnansweredReference } from "./step-references.ts";

/**
 * Executes the steps of a scenario in one transaction, and returns what each answered.
 *
 * @throws Invalid that names the first step that was refused, and why
 */
export async function runScenario(
  context: SandboxContext,
  transaction: Transaction,
  { steps }: Schemas["Scenario"],
): Promise<Schemas["ScenarioResult"]> {
  const database = transactionAsDatabase(context.database, transaction);
  const answers = new Map<string, unknown>();
  const results: Schemas["ScenarioStepResult"][] = [];
  for (const [index, step] of steps.entries()) {
    const { step_id, operation_id, path = {}, body } = step;
    const called = `step ${index + 1} (${operation_id})`;
    if (step_id !== undefined && answers.has(step_id)) {
      throw invalid(messages.ScenarioRepeatedStepId({ step: called, id: step_id }));
    }
    const caller = await callerOf(transaction, step.as, called);
    const answer = await refusing(called, async () => {
      const input = resolveReferences({ path, body }, answers);
      // What is resolved keeps its shape.
      return context.call({ ...context, database, caller }, operation_id, input as StepInput);
    });
    if (step_id !== undefined) answers.set(step_id, answer);
    // Every operation that a step can call answers with an object or with nothing.
    results.push({
      step_id: step_id ?? null,
      operation_id,
      answer: (answer ?? null) as Record<string, unknown> | null,
    });
  }
  return { steps: results };
}

async function callerOf(transaction: Transaction, name: string | undefined, called: string): Promise<Caller> {
  if (name === undefined) return anonymous;
  const user = await findUser(transaction, name);
  if (!user) throw invalid(messages.ScenarioUnknownUser({ step: called, username: name }));
  return { level: "user", user, application: undefined };
}

async function refusing<T>(called: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnansweredReference) {
      throw invalid(messages.ScenarioUnknownStep({ step: called, reference: error.reference }));
    }
    if (!(error instanceof MarketplaceError)) throw error;
    throw invalid(messages.ScenarioStepRefused({ step: called, message: error.message }));
  }
}

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
