import { createRandom } from "@runout/harness/random";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { expect, it } from "vitest";
import { expectedCounts, randomSchedule } from "../../test/support/random-schedule.ts";
import { RequestWindow } from "./request-window.ts";

it("remembers so many addresses and forgets the one that was quiet longest", () => {
  const window = new RequestWindow(() => new Date(0), 10_000);
  window.take("first", 25);
  for (let n = 0; n < 9_999; n += 1) window.take(`address ${n}`, 25);
  expect(window.used("first")).toBe(1);
  window.take("first", 25);
  window.take("one more", 25);
  expect(window.used("first")).toBe(2);
  expect(window.used("address 0")).toBe(0);
  expect(window.used("address 1")).toBe(1);
});

const SCHEDULES = isFullSize() ? 25_000 : 5_000;

it("admits and refuses exactly what the rule says, over random schedules", () => {
  const random = createRandom(20_261_124).next;
  const start = Date.parse("2026-11-24T00:00:00Z");
  const totals = { schedules: 0, calls: 0, refused: 0, overAdmissions: 0, wrongRefusals: 0, wrongCounts: 0 };
  let now = start;
  const window = new RequestWindow(() => new Date(now), 1000);
  for (; totals.schedules < SCHEDULES; totals.schedules += 1) {
    const schedule = randomSchedule(random, 20 + Math.floor(random() * 100));
    const expected = expectedCounts(schedule);
    const address = `address ${totals.schedules}`;
    for (const [index, { after, limit }] of schedule.entries()) {
      now += after;
      const { allowed, used } = window.take(address, limit);
      const right = expected[index];
      totals.calls += 1;
      if (!allowed) totals.refused += 1;
      if (allowed && !right?.allowed) totals.overAdmissions += 1;
      if (!allowed && right?.allowed) totals.wrongRefusals += 1;
      if (used !== right?.used) totals.wrongCounts += 1;
    }
  }
  process.stdout.write(`rate limit: ${JSON.stringify(totals)}\n`);
  expect(totals).toMatchObject({ schedules: SCHEDULES, overAdmissions: 0, wrongRefusals: 0, wrongCounts: 0 });
  expect(totals.refused).toBeGreaterThan(SCHEDULES);
});
