import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createListing, getListing } from "../src/generated/operations.ts";
import { createPacing } from "../src/index.ts";
import { input, listing, ok, settled, transportOf } from "./fake-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("pacing", () => {
  /** An API that refuses what is beyond its limit in any window of exactly 60 seconds. */
  function limited(limit: number, others: number[] = []) {
    const times: number[] = [...others];
    const state = { refused: 0, answered: 0, latency: 0 };
    const fetch = async () => {
      if (state.latency > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * state.latency));
      const now = performance.now();
      const inWindow = times.filter((time) => time > now - 60_000).length;
      const headers = (used: number) => ({
        "x-discogs-ratelimit": String(limit),
        "x-discogs-ratelimit-used": String(used),
        "x-discogs-ratelimit-remaining": String(limit - used),
      });
      if (inWindow >= limit) {
        state.refused += 1;
        return new Response('{"message":"Too many."}', { status: 429, headers: headers(limit) });
      }
      times.push(now);
      state.answered += 1;
      return new Response('{"id":1}', { headers: headers(inWindow + 1) });
    };
    return { fetch, state };
  }
  const auth = { type: "token", token: "t" } as const;

  it("makes 1,000 calls at 60 a minute in 1.02 of the shortest time, without a refusal", async () => {
    for (const together of [true, false]) {
      const api = limited(60);
      const transport = transportOf(api.fetch, { auth });
      const begun = performance.now();
      const calls = async () => {
        if (together) await Promise.all(Array.from({ length: 1_000 }, () => getListing(transport, listing)));
        else for (let made = 0; made < 1_000; made += 1) await getListing(transport, listing);
      };
      await settled(calls());
      expect(api.state).toMatchObject({ answered: 1_000, refused: 0 });
      // 60 calls at once, and 15 more windows of 60, and the rest.
      expect((performance.now() - begun) / (16 * 60_000)).toBeLessThanOrEqual(1.02);
    }
  });

  it("is not refused although requests and answers take their time on the way", async () => {
    const api = limited(60);
    api.state.latency = 400;
    const transport = transportOf(api.fetch, { auth });
    await settled(Promise.all(Array.from({ length: 300 }, () => getListing(transport, listing))));
    expect(api.state).toMatchObject({ answered: 300, refused: 0 });
  });

  it("learns the limit from the answers, up and down", async () => {
    for (const limit of [240, 10]) {
      const api = limited(limit);
      const transport = transportOf(api.fetch, { auth });
      expect(transport.budget?.limit).toBe(60);
      await settled(getListing(transport, listing));
      expect(transport.budget).toEqual({ limit, remaining: limit - 1, waiting: 0, delay: 0 });
      await settled(Promise.all(Array.from({ length: limit }, () => getListing(transport, listing))));
      expect(api.state.refused).toBe(0);
    }
  });

  it("counts the calls of other programs, and waits out a refusal all the same", async () => {
    const now = performance.now();
    const api = limited(
      60,
      Array.from({ length: 50 }, () => now),
    );
    const transport = transportOf(api.fetch, { auth });
    await settled(getListing(transport, listing));
    expect(transport.budget).toMatchObject({ remaining: 9 });
    await settled(Promise.all(Array.from({ length: 59 }, () => getListing(transport, listing))));
    expect(api.state).toMatchObject({ answered: 60, refused: 0 });

    const full = limited(
      60,
      Array.from({ length: 60 }, () => performance.now()),
    );
    const late = transportOf(full.fetch, { auth });
    await settled(Promise.all(Array.from({ length: 20 }, () => createListing(late, input))));
    expect(full.state.answered).toBe(20);
  });

  it("is shared by clients that are given the same one", async () => {
    const api = limited(60);
    const pacing = createPacing();
    const transports = [1, 2, 3].map(() => transportOf(api.fetch, { auth, pacing }));
    await settled(Promise.all(transports.flatMap((one) => Array.from({ length: 50 }, () => getListing(one, listing)))));
    expect(api.state).toMatchObject({ answered: 150, refused: 0 });
    expect(transports.map((one) => one.budget?.remaining)).toEqual(
      transports.map(() => transports[0]?.budget?.remaining),
    );
  });

  it("asks for no pause where the API counts nothing, and can be switched off", async () => {
    const begun = performance.now();
    const uncounted = transportOf(ok as never);
    for (let made = 0; made < 200; made += 1) await getListing(uncounted, listing);
    const off = transportOf(limited(60).fetch, { pacing: false });
    for (let made = 0; made < 60; made += 1) await getListing(off, listing);
    expect(performance.now()).toBe(begun);
    expect(off.budget).toBeUndefined();
  });
});
