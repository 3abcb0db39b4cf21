import { WINDOW_MS } from "../../src/rate-limit/request-window.ts";

/** One call of a schedule: milliseconds after the one before, and the ceiling it is counted against. */
export interface PlannedCall {
  after: number;
  limit: number;
}

/**
 * Calls in bursts and pauses, some of them exactly a window apart or a millisecond to either side, and from one address with
 * and without credentials.
 */
export function randomSchedule(random: () => number, calls: number): PlannedCall[] {
  const pace = 10 ** (random() * 4);
  const share = random();
  return Array.from({ length: calls }, () => {
    const edge = random() < 0.02 ? WINDOW_MS - 1 + Math.floor(random() * 3) : undefined;
    const burst = random() < 0.3 ? 0 : Math.floor(random() * pace);
    return { after: edge ?? burst, limit: random() < share ? 60 : 25 };
  });
}

/**
 * What the rule says about a schedule, written down as plainly as it can be: a call counts when fewer calls than its limit
 * have counted in the window that ends with it.
 */
export function expectedCounts(schedule: readonly PlannedCall[]): { allowed: boolean; used: number }[] {
  const counted: number[] = [];
  let now = 0;
  return schedule.map(({ after, limit }) => {
    now += after;
    const earlier = counted.filter((time) => now - time < WINDOW_MS).length;
    if (earlier >= limit) return { allowed: false, used: earlier };
    counted.push(now);
    return { allowed: true, used: earlier + 1 };
  });
}
