import { ACCESS } from "./access.ts";
import { ANSWERS } from "./answers.ts";
import { AUTHENTICATION } from "./authentication.ts";
import type { BehaviorTest } from "./behavior-test.ts";
import { CONTROL } from "./control.ts";
import { HEADERS } from "./headers.ts";
import { LISTINGS } from "./listings.ts";
import { LISTS } from "./lists.ts";
import { MESSAGES } from "./messages.ts";
import { MONEY } from "./money.ts";
import { ORDERS } from "./orders.ts";
import { RATE_LIMIT } from "./rate-limit.ts";
import { REFUSALS } from "./refusals.ts";
import { createSandboxClient } from "./sandbox-client.ts";

/** The tests by area. They need a sandbox without a rate limit, except those of the area `rate limit`. */
export const BEHAVIOR: Readonly<Record<string, readonly BehaviorTest[]>> = {
  answers: ANSWERS,
  refusals: REFUSALS,
  access: ACCESS,
  lists: LISTS,
  money: MONEY,
  listings: LISTINGS,
  orders: ORDERS,
  messages: MESSAGES,
  headers: HEADERS,
  authentication: AUTHENTICATION,
  control: CONTROL,
  "rate limit": RATE_LIMIT,
};

/** The area whose tests need a sandbox with a rate limit. */
export const RATE_LIMIT_AREA = "rate limit";

export interface BehaviorResult {
  passed: number;
  /** What differs, with the name of the test. */
  failures: { test: string; sentence: string }[];
}

/**
 * Runs tests one after the other, each against the sandbox as it is after a reset.
 *
 * @param stopsAtFirst whether the first that fails is the last that runs. @default all run
 */
export async function runBehavior(
  url: string,
  tests: readonly BehaviorTest[],
  stopsAtFirst = false,
): Promise<BehaviorResult> {
  const sandbox = createSandboxClient(url);
  const result: BehaviorResult = { passed: 0, failures: [] };
  for (const { name, run } of tests) {
    try {
      await sandbox.post("/sandbox/reset", undefined, { as: "anonymous", status: 204 });
      await run(sandbox);
      result.passed += 1;
    } catch (error) {
      result.failures.push({ test: name, sentence: error instanceof Error ? error.message : String(error) });
      if (stopsAtFirst) break;
    }
  }
  return result;
}
