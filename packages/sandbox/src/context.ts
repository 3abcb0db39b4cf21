import type { Clock, Context } from "@runout/marketplace";
import type { Transaction } from "@runout/marketplace/services";
import type { Faults } from "./faults.ts";
import type { Schemas } from "./operation-types.ts";

/** The path parameters and the body of a step, as over HTTP and not validated yet. */
export interface StepInput {
  path: Record<string, string | number>;
  body: unknown;
}

/** Validates and executes an operation of either document by its id; a refusal is a MarketplaceError. */
export type OperationCall = (context: SandboxContext, operationId: string, input: StepInput) => Promise<unknown>;

/** What a control operation can reach besides what an operation of the marketplace can. */
export interface SandboxContext extends Context {
  readonly clock: Clock;
  readonly faults: Faults;
  /** Replaces all data by the seed. */
  readonly reseed: (transaction: Transaction) => Promise<void>;
  /** Executes the steps of scenarios. */
  readonly call: OperationCall;
  /** What the sandbox begins with, after the seed. */
  readonly startScenario: Schemas["Scenario"] | undefined;
  /** Deletes the calls that were counted for the rate limit. */
  readonly clearCallCounts: () => void | Promise<void>;
}
