import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createListing, editListing, getListing } from "../src/generated/operations.ts";
import { type ClientEvent, MalformedResponseError, RateLimitError, ServiceUnavailableError } from "../src/index.ts";
import {
  answering,
  broken,
  failureOf,
  input,
  json,
  listing,
  ok,
  refusing,
  settled,
  transportOf,
} from "./fake-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("retry", () => {
  it.each([408, 500, 502, 503, 504])("repeats a safe call after a %i, twice at most", async (status) => {
    const { fetch, sent } = answering(refusing(status));
    const error = await settled(failureOf(getListing(transportOf(fetch), listing)));
    expect(error).toMatchObject({ status, attempts: 3 });
    expect(sent).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 422, 501])("does not repeat a call after a %i", async (status) => {
    const { fetch, sent } = answering(refusing(status));
    expect(await settled(failureOf(getListing(transportOf(fetch), listing)))).toMatchObject({ status, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it("repeats a POST that the contract calls safe, and none that it does not", async () => {
    const safe = answering(broken, () => new Response(null, { status: 204 }));
    await settled(editListing(transportOf(safe.fetch), { ...listing, ...input }));
    expect(await Promise.all(safe.sent.map((request) => request.json()))).toEqual([input, input]);
    for (const answer of [broken, refusing(500), refusing(503)]) {
      const never = answering(answer);
      const error = await settled(failureOf(createListing(transportOf(never.fetch), input)));
      expect(error).toMatchObject({ attempts: 1, operationId: "createListing" });
    }
  });

  it("repeats any call after a 503 that says that nothing was changed", async () => {
    const unchanged = refusing(503, { "x-runout-unchanged": "true", "retry-after": "7" });
    const { fetch, sent } = answering(unchanged, () => json(201, { listing_id: 2 }));
    const begun = performance.now();
    await expect(settled(createListing(transportOf(fetch), input))).resolves.toEqual({ listing_id: 2 });
    expect(performance.now() - begun).toBe(7_000);
    expect(sent).toHaveLength(2);
    const lasting = await settled(failureOf(createListing(transportOf(answering(unchanged).fetch), input)));
    expect(lasting).toBeInstanceOf(ServiceUnavailableError);
    expect(lasting).toMatchObject({ unchanged: true, attempts: 3 });
  });

  it("repeats any call after a 429, at most five times, and longer each time", async () => {
    const { fetch, sent } = answering(refusing(429));
    const waits: number[] = [];
    const onEvent = (event: ClientEvent) => {
      if (event.type === "wait" && event.reason === "retry") waits.push(event.milliseconds);
    };
    const error = await settled(failureOf(createListing(transportOf(fetch, { onEvent }), input)));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(sent).toHaveLength(6);
    for (const [index, wait] of waits.entries()) {
      const longest = Math.min(60_000, 4_000 * 2 ** index);
      expect(wait).toBeGreaterThanOrEqual(longest / 2);
      expect(wait).toBeLessThanOrEqual(longest);
    }
  });

  it("waits as long as Retry-After says, in seconds or until a date, but not longer than a minute", async () => {
    const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
    for (const [make, expected] of [
      [() => "3", 3_000],
      [() => inSeconds(9), 9_000],
    ] as const) {
      const value = make();
      const begun = performance.now();
      await settled(getListing(transportOf(answering(refusing(503, { "retry-after": value }), ok).fetch), listing));
      expect(Math.abs(performance.now() - begun - expected)).toBeLessThan(1_000);
    }
    const later = answering(refusing(503, { "retry-after": "61" }));
    expect(await settled(failureOf(getListing(transportOf(later.fetch), listing)))).toMatchObject({ attempts: 1 });
  });

  it("waits a random time up to a bound that doubles", async () => {
    const random = vi.spyOn(Math, "random");
    for (const [value, expected] of [
      [0, 0],
      [0.999999, 1_500],
    ] as const) {
      random.mockReturnValue(value);
      const begun = performance.now();
      await settled(failureOf(getListing(transportOf(answering(broken).fetch), listing)));
      expect(Math.abs(performance.now() - begun - expected)).toBeLessThan(5);
    }
    random.mockRestore();
  });

  it("is set for a client or for one call", async () => {
    const { fetch, sent } = answering(broken);
    await settled(failureOf(getListing(transportOf(fetch, { retries: 4 }), listing)));
    expect(sent).toHaveLength(5);
    await settled(failureOf(getListing(transportOf(fetch, { retries: 4 }), listing, { retries: 0 })));
    expect(sent).toHaveLength(6);
    const refused = answering(refusing(429));
    await settled(failureOf(getListing(transportOf(refused.fetch, { retries: 0 }), listing)));
    expect(refused.sent).toHaveLength(1);
  });

  it("repeats a safe call whose answer broke off", async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"id":'));
            controller.error(new TypeError("terminated"));
          },
        }),
      );
    const once = answering(cut, ok);
    await expect(settled(getListing(transportOf(once.fetch), listing))).resolves.toEqual({ id: 1 });
    const always = await settled(failureOf(getListing(transportOf(answering(cut).fetch), listing)));
    expect(always).toBeInstanceOf(MalformedResponseError);
    expect(always).toMatchObject({ attempts: 3 });
  });
});
