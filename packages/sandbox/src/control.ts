import { anonymous, type Caller, type Marketplace, type RequestLocation } from "@runout/marketplace";
import type { OperationCall, SandboxContext } from "./context.ts";
import { createFaults, type Faults } from "./faults.ts";
import type { Schemas } from "./operation-types.ts";
import { runStartScenario } from "./run-scenario.ts";
import { inSandboxTransaction } from "./sandbox-transaction.ts";

/** What the control of a marketplace is made of besides the marketplace. */
export interface ControlOptions {
  /** Executes the steps of scenarios. @default loading a scenario is an error */
  call?: OperationCall | undefined;
  /** What the sandbox begins with, after the seed and after each reset. @default nothing more */
  startScenario?: Schemas["Scenario"] | undefined;
  /** Deletes the calls that were counted for the rate limit, as a reset does. @default no calls are counted */
  clearCallCounts?: (() => void | Promise<void>) | undefined;
}

/** The control of one marketplace: its clock, faults, snapshots and scenarios, and what users do on the website. */
export interface Control {
  /** The faults in force; a transport asks for the next one before it executes a call. */
  readonly faults: Faults;
  /** What a control operation needs to know of one request. */
  context(caller: Caller, location: RequestLocation): SandboxContext;
  /**
   * Runs the start scenario, unless the marketplace has it already.
   *
   * @throws Invalid that names the step that was refused
   */
  start(location: RequestLocation): Promise<void>;
}

/** Takes control of a marketplace. One control in one process: the clock and the faults are in memory. */
export function createControl(marketplace: Marketplace, options: ControlOptions = {}): Control {
  const { call = withoutCall, startScenario, clearCallCounts = () => {} } = options;
  const { clock, reseed } = marketplace;
  const faults = createFaults();
  const context: Control["context"] = (caller, location) => ({
    ...marketplace.context(caller, location),
    clock,
    faults,
    reseed,
    call,
    startScenario,
    clearCallCounts,
  });
  return {
    faults,
    context,
    start: (location) => {
      const atStart = context(anonymous, location);
      return inSandboxTransaction(atStart, (transaction) => runStartScenario(atStart, transaction));
    },
  };
}

async function withoutCall(): Promise<never> {
  throw new Error("scenarios need the option `call` of createControl");
}
