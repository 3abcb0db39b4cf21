import type { SandboxContext, ScenarioContext } from "../../src/index.ts";

/** The context of a marketplace that no server with a scenario stands before. */
export const withoutScenario = (context: SandboxContext): ScenarioContext => ({
  ...context,
  scenario: undefined,
  call: async (_context, operationId) => {
    throw new Error(`nothing calls ${operationId} here`);
  },
});
