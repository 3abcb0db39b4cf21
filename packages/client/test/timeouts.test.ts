import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getListing } from "../src/generated/operations.ts";
import { type ClientOptions, TimeoutError } from "../src/index.ts";
import { answering, failureOf, listing, ok, refusing, settled, transportOf } from "./fake-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("timeouts", () => {
  const never = () => new Promise<Response>(() => {});

  it("end an attempt, also when what sends it does not listen to signals, and the call is repeated", async () => {
    const { fetch, sent } = answering(never, ok);
    const begun = performance.now();
    await settled(getListing(transportOf(fetch, { timeout: { attempt: 1_000 } }), listing));
    expect(performance.now() - begun).toBeLessThan(1_501);
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    const error = await settled(failureOf(getListing(transportOf(never), listing, { timeout: { attempt: 50 } })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit: "attempt", attempts: 3, operationId: "getListing" });
  });

  it("end a body that does not come", async () => {
    const stalling = () => new Response(new ReadableStream({ start: () => {} }));
    const error = await settled(failureOf(getListing(transportOf(stalling as never, { retries: 0 }), listing)));
    expect(error).toMatchObject({ name: "TimeoutError", limit: "attempt" });
    expect(performance.now()).toBeGreaterThanOrEqual(30_000);
  });

  it("end a call as a whole, and no wait goes beyond that", async () => {
    const begun = performance.now();
    const slow = await settled(failureOf(getListing(transportOf(never, { timeout: { total: 5_000 } }), listing)));
    expect(slow).toMatchObject({ name: "TimeoutError", limit: "total", attempts: 1 });
    expect(performance.now() - begun).toBe(5_000);
    const soon = transportOf(answering(refusing(503, { "retry-after": "10" })).fetch, { timeout: { total: 5_000 } });
    expect(await settled(failureOf(getListing(soon, listing)))).toMatchObject({ status: 503, attempts: 1 });
    expect(performance.now() - begun).toBe(5_000);
  });

  it("leave no timer behind", async () => {
    await getListing(transportOf(ok as never), listing);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("can be none", async () => {
    const call = getListing(transportOf(never, { timeout: { attempt: Infinity, total: Infinity } }), listing);
    const state = { ended: false };
    call.then(() => {
      state.ended = true;
    });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(state.ended).toBe(false);
  });
});

describe("a caller's signal", () => {
  it("ends a call with its own reason: before it, during an attempt, and during each kind of wait", async () => {
    const reason = new Error("closed the window");
    const aborted = AbortSignal.abort(reason);
    const { fetch, sent } = answering(ok);
    expect(await failureOf(getListing(transportOf(fetch), listing, { signal: aborted }))).toBe(reason);
    expect(sent).toHaveLength(0);
    const waiting: ClientOptions["fetch"][] = [() => new Promise(() => {}), answering(refusing(429)).fetch];
    for (const one of waiting) {
      const controller = new AbortController();
      const call = failureOf(getListing(transportOf(one), listing, { signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(100);
      controller.abort(reason);
      expect(await call).toBe(reason);
    }
    const paced = transportOf(() => new Promise(() => {}));
    const open = Array.from({ length: 25 }, () => failureOf(getListing(paced, listing)));
    const controller = new AbortController();
    const last = failureOf(getListing(paced, listing, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    expect(paced.budget).toMatchObject({ remaining: 0, waiting: 1 });
    controller.abort(reason);
    expect(await last).toBe(reason);
    expect(paced.budget).toMatchObject({ waiting: 0 });
    expect(open).toHaveLength(25);
  });
});
