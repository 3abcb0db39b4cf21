import { expect, it } from "vitest";
import { measureOverhead } from "../src/client-overhead/measure-overhead.ts";

it("measures each call in every round, beside its baseline", async () => {
  const made = { bare: 0, own: 0 };
  const subject = (name: keyof typeof made) => ({
    baseline: "bare",
    async call() {
      made[name] += 1;
    },
  });
  const subjects = new Map([
    ["bare", subject("bare")],
    ["own", subject("own")],
  ]);
  const rows = await measureOverhead(subjects, { rounds: 3, calls: 4 });
  expect(rows.map(({ name }) => name)).toEqual(["bare", "own"]);
  expect(rows[0]).toMatchObject({
    leastAdded: 0,
    medianAdded: 0,
    leastProcessorAdded: 0,
    medianProcessorAdded: 0,
  });
  // Two more rounds warm up.
  expect(made).toEqual({ bare: 20, own: 20 });
});
