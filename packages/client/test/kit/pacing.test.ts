import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getRelease } from "../../src/generated/operations.ts";
import { createPacing } from "../../src/index.ts";
import { settled, transportOf } from "../fake-fetch.ts";
import { readFixture } from "./fixtures.ts";

interface Schedule {
  name: string;
  calls: number;
  order: "in_turn" | "together";
  clients?: number;
  anonymous?: true;
  limits: { from_ms: number; limit: number | null }[];
  others?: { at_ms: number; calls: number }[];
  latencies_ms?: number[];
  refused?: { attempts: number[]; retry_after: string | null };
  expect: { refusals: number; ends_by_ms: number };
}

const { window_ms: windowMs, schedules } = readFixture<{ window_ms: number; schedules: Schedule[] }>("pacing.json");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The API of a schedule: it counts what it answered in the window before each attempt. */
function countingApi({ limits, others = [], latencies_ms = [0], refused }: Schedule) {
  const begun = performance.now();
  const counted = others.flatMap(({ at_ms, calls }) => Array<number>(calls).fill(at_ms));
  const state = { attempts: 0, answered: 0, refusals: 0 };
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const fetch = async () => {
    state.attempts += 1;
    const { attempts } = state;
    const latency = latencies_ms[(attempts - 1) % latencies_ms.length] ?? 0;
    if (latency > 0) await sleep(latency / 2);
    const now = performance.now() - begun;
    const limit = limits.findLast(({ from_ms }) => from_ms <= now)?.limit ?? null;
    const used = counted.filter((time) => time > now - windowMs && time <= now).length;
    const isRefused = refused?.attempts.includes(attempts) || (limit !== null && used >= limit);
    if (!isRefused) counted.push(now);
    const headers: Record<string, string> = {};
    if (limit !== null) {
      const shown = Math.min(limit, isRefused ? used : used + 1);
      headers["x-discogs-ratelimit"] = String(limit);
      headers["x-discogs-ratelimit-used"] = String(shown);
      headers["x-discogs-ratelimit-remaining"] = String(limit - shown);
    }
    if (isRefused && refused?.retry_after) headers["retry-after"] = refused.retry_after;
    if (latency > 0) await sleep(latency / 2);
    state[isRefused ? "refusals" : "answered"] += 1;
    return isRefused
      ? new Response('{"message":"Too many."}', { status: 429, headers })
      : new Response('{"id":1}', { headers });
  };
  return { fetch, state, elapsed: () => performance.now() - begun };
}

describe("pacing.json: calls are spaced", () => {
  it.each(schedules)("$name", async (schedule) => {
    const { calls, order, clients = 1, anonymous } = schedule;
    const api = countingApi(schedule);
    const pacing = createPacing();
    const auth = anonymous ? undefined : ({ type: "token", token: "t" } as const);
    const transports = Array.from({ length: clients }, () => transportOf(api.fetch, { auth, pacing }));
    const make = async (number: number) => {
      const transport = transports[number % clients] ?? expect.fail();
      await getRelease(transport, { release_id: 1 });
    };
    const all = async () => {
      const numbers = Array.from({ length: calls }, (_, number) => number);
      if (order === "together") await Promise.all(numbers.map(make));
      else for (const number of numbers) await make(number);
    };
    await settled(all());
    expect(api.state.answered).toBe(calls);
    expect(api.state.refusals).toBeLessThanOrEqual(schedule.expect.refusals);
    expect(api.elapsed()).toBeLessThanOrEqual(schedule.expect.ends_by_ms);
  });
});
