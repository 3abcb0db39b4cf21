import type { SandboxContext } from "./sandbox-context.ts";
import type { Schemas } from "./sandbox-schemas.ts";

/** A step's parameters of the path and its body, as over HTTP and not validated yet. */
export type StepInput = { path: Record<string, string | number>; body: unknown };

/** What it takes to carry out a scenario. What validates calls against the documents provides it. */
export interface ScenarioContext extends SandboxContext {
  /** Validates and carries out any operation by its id; a refusal is a MarketplaceError. */
  readonly call: (context: ScenarioContext, operationId: string, input: StepInput) => Promise<unknown>;
  /** What the server was started with, after the seed. */
  readonly scenario: Schemas["Scenario"] | undefined;
  /** Forgets the calls that were counted for the rate limit. @default nobody counts any */
  readonly forgetCalls?: () => void | Promise<void>;
}
