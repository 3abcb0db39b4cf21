import { type BehaviorTest, expectEqual } from "./behavior-test.ts";
import type { Caller, SandboxClient } from "./sandbox-client.ts";

async function budgetOf(sandbox: SandboxClient, as: Caller, status = 200): Promise<(string | null)[]> {
  const { headers } = await sandbox.get("/", { as, status });
  return ["", "-used", "-remaining"].map((name) => headers.get(`x-discogs-ratelimit${name}`));
}

/** The rate limit, against a sandbox that has one. */
export const RATE_LIMIT: readonly BehaviorTest[] = [
  {
    name: "the budget is 25 calls a minute without credentials and 60 with, and calls above it are refused",
    async run(sandbox) {
      expectEqual("the budget after the first call", await budgetOf(sandbox, "anonymous"), ["25", "1", "24"]);
      for (let call = 2; call <= 25; call += 1) await budgetOf(sandbox, "anonymous");
      expectEqual("the budget of a call too many", await budgetOf(sandbox, "anonymous", 429), ["25", "25", "0"]);
      expectEqual("the budget with credentials", await budgetOf(sandbox, "seller"), ["60", "26", "34"]);
    },
  },
  {
    name: "a call counts for a minute",
    async run(sandbox) {
      await budgetOf(sandbox, "anonymous");
      await sandbox.post("/sandbox/clock", { advance_seconds: 61 });
      expectEqual("the budget a minute later", await budgetOf(sandbox, "anonymous"), ["25", "1", "24"]);
    },
  },
];
