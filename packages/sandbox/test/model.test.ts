import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandboxHandlers } from "../src/index.ts";
import { check, readSeed } from "./model/check.ts";
import { type Command, commands } from "./model/command.ts";
import { execute } from "./model/execute.ts";
import { seedOrders } from "./model/observed-state.ts";
import { type Demo, openModelDemo, refusalOf } from "./model/open-model-demo.ts";
import { predict } from "./model/predict.ts";
import type { ModelState, Verdict } from "./model/state.ts";

/** At full size enough to reach every rule many times. */
const effort = { numRuns: isFullSize() ? 60 : 5 };

/** What each run begins with, so that there is something to order from the start. */
const stock: Command[] = ["4.99", "120", "0.05"].map((price, index) => ({
  do: "create",
  as: "example_seller",
  release: index + 1,
  price,
  status: "For Sale",
}));

let demo: Demo;
let seed: Awaited<ReturnType<typeof readSeed>>;
beforeAll(async () => {
  demo = await openModelDemo();
  seed = await readSeed(demo);
});
afterAll(() => demo.marketplace.close());

/** The seed again, and the model of it. */
async function begin(): Promise<ModelState> {
  await sandboxHandlers.resetSandbox(demo.control, {
    path: {},
    query: {},
    body: undefined,
  });
  return {
    now: 0,
    listings: seed.several.map((listing) => ({ ...listing })),
    orders: [],
    lastNumber: { ...seedOrders },
  };
}

/** Lets the marketplace and the model do the same, which must come to the same. */
async function both(state: ModelState, command: Command): Promise<Verdict> {
  const answer = await execute(demo, state, command).then(
    (id) => ({ id, refusal: undefined }),
    (error: unknown) => ({ id: undefined, refusal: refusalOf(error) }),
  );
  const verdict = predict(state, command);
  const what = JSON.stringify(command);
  if (verdict.done) expect(answer.refusal, what).toBeUndefined();
  else expect(answer.refusal, what).toEqual({ kind: verdict.kind, message: expect.stringMatching(verdict.message) });
  const created = state.listings.at(-1);
  if (answer.id !== undefined && created) created.id = answer.id;
  return verdict;
}

describe("the marketplace and a model of its rules", () => {
  it("answer every command alike, and show the same afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        const state = await begin();
        for (const command of [...stock, ...list]) await both(state, command);
        await check(demo, state, seed.counts);
      }),
      effort,
    );
  });
});
