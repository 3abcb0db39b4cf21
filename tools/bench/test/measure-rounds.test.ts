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
  // Each is warmed up and measured directly after it.
  expect(measured.filter((_, index) => index % 2 === 0)).toEqual(measured.filter((_, index) => index % 2 === 1));
  const warm = measured.filter((_, index) => index % 2 === 1);
  const rounds = [0, 3, 6, 9].map((from) => warm.slice(from, from + 3));
  for (const round of rounds) expect([...round].sort()).toEqual(["before", "now", "other"]);
  const firsts = rounds.map((round) => round.indexOf("now") < round.indexOf("before"));
  expect(new Set(firsts)).toEqual(new Set([true, false]));
  expect(results.get("now")).toHaveLength(4);
  // What was measured while it warmed up does not count.
  expect([...results.values()].flat().every(({ rate }) => rate % 2 === 0)).toBe(true);
});
