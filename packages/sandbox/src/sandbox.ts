import { anonymous, type Caller, type Marketplace, type RequestLocation } from "@runout/marketplace";
import type { OperationCall, SandboxContext } from "./context.ts";
import type { Schemas } from "./contract.ts";
import { createFaults, type Faults } from "./faults.ts";
import { runStartScenario } from "./run-scenario.ts";
import { inSandboxTransaction } from "./sandbox-transaction.ts";

/** What a sandbox is made of besides its marketplace. */
export interface SandboxOptions {
  /** Executes the steps of scenarios. @default loading a scenario is an error */
  call?: OperationCall | undefined;
  /** What the sandbox begins with, after the seed and after each reset. @default nothing more */
  startScenario?: Schemas["Scenario"] | undefined;
  /** Deletes the calls that were counted for the rate limit, as a reset does. @default no calls are counted */
  clearCallCounts?: (() => void | Promise<void>) | undefined;
}

/** The control of one marketplace: its clock, faults, snapshots and scenarios, and what users do on the website. */
export interface Sandbox {
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

/** Takes control of a marketplace. One sandbox in one process: the clock and the faults are in memory. */
export function createSandbox(marketplace: Marketplace, options: SandboxOptions = {}): Sandbox {
  const { call = withoutCall, startScenario, clearCallCounts = () => {} } = options;
  const { clock, reseed } = marketplace;
  const faults = createFaults();
  const context: Sandbox["context"] = (caller, location) => ({
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
  throw new Error("scenarios need the option `call` of createSandbox");
}
