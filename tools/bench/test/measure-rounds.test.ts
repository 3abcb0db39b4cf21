import { expect, it } from "vitest";
import { measureRounds } from "../src/measure-rounds.ts";

it("measures every target once a round, so that of two neighbors each is first in some round", async () => {
  const measured: string[] = [];
  const targets = ["now", "before", "other"].map((name) => ({
    name,
    measure: async () => {
      measured.push(name);
      return { rate: measured.length, p50: 1, p99: 1 };
    },
  }));
  const results = await measureRounds(targets, { rounds: 4, seconds: 0 }, () => {});
  const [warmUp, ...rounds] = [0, 3, 6, 9, 12].map((from) => measured.slice(from, from + 3));
  expect(warmUp).toEqual(["now", "before", "other"]);
  for (const round of rounds) expect([...round].sort()).toEqual(["before", "now", "other"]);
  const firsts = rounds.map((round) => round.indexOf("now") < round.indexOf("before"));
  expect(new Set(firsts)).toEqual(new Set([true, false]));
  expect(results.get("now")).toHaveLength(4);
});
