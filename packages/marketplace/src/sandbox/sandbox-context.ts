import type { Clock } from "../clock.ts";
import type { Context } from "../context.ts";
import type { Transaction } from "../store/database/database.ts";
import type { Faults } from "./faults.ts";

/** What a control operation can reach besides what an operation of the marketplace can. */
export interface SandboxContext extends Context {
  readonly clock: Clock;
  readonly faults: Faults;
  /** Puts the data back to the seed. */
  readonly reseed: (transaction: Transaction) => Promise<void>;
}
