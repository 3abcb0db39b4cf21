import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getListing } from "../src/generated/operations.ts";
import { createClient, createFetch, unwrap } from "../src/index.ts";
import { answering, failureOf, listing, ok, refusing, settled, transportOf } from "./fake-fetch.ts";

/** A body that never ends, of chunks of 100 kB. `state` says how much of it was asked for, and whether the reader went away. */
function endless() {
  const state = { sent: 0, cancelled: false };
  const chunk = new Uint8Array(100_000).fill(" ".charCodeAt(0));
  const body = () =>
    new ReadableStream<Uint8Array>({
      pull(stream) {
        state.sent += chunk.length;
        stream.enqueue(chunk);
      },
      cancel() {
        state.cancelled = true;
      },
    });
  return { state, body };
}

describe("a body that does not end", () => {
  it("of a refusal is read up to a megabyte, in every style", async () => {
    const params = { path: listing };
    for (const [name, call] of [
      ["a function", (fetch: never) => failureOf(getListing(transportOf(fetch), listing))],
      [
        "unwrap",
        (fetch: never) =>
          failureOf(
            unwrap(
              createClient({ baseUrl: "http://host", userAgent: "t", fetch }).GET(
                "/marketplace/listings/{listing_id}",
                { params },
              ),
            ),
          ),
      ],
      [
        "createFetch",
        async (fetch: never) => {
          const response = await createFetch({ baseUrl: "http://host", userAgent: "t", fetch })("/");
          return { status: response.status, body: await response.text() };
        },
      ],
    ] as const) {
      const { state, body } = endless();
      const failure = await call((async () => new Response(body(), { status: 404 })) as never);
      expect(failure, name).toMatchObject({ status: 404 });
      expect(String(Object(failure).body).length, name).toBe(1_000_000);
      expect(state.sent, name).toBeLessThan(1_500_000);
      expect(state.cancelled, name).toBe(true);
    }
  });

  it("of another answer is an error before it fills the memory", async () => {
    const { state, body } = endless();
    const failure = await failureOf(
      getListing(
        transportOf(async () => new Response(body()), { retries: 0 }),
        listing,
      ),
    );
    expect(failure).toMatchObject({
      name: "MalformedResponseError",
      message: "The body of the 200 answer cannot be read to its end.",
      cause: { message: "It has more than 64000000 bytes." },
    });
    expect(state.sent).toBeLessThan(65_000_000);
    expect(state.cancelled).toBe(true);
  });

  it("is read whole up to the limit, chunk by chunk", async () => {
    const text = JSON.stringify({ id: 1, comments: "\u{1f4bf}".repeat(50_000) });
    const bytes = new TextEncoder().encode(text);
    // Chunks of seven bytes break signs of four.
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.slice(at * 7, at * 7 + 7));
    const body = () =>
      new ReadableStream<Uint8Array>({
        start(stream) {
          for (const chunk of chunks) stream.enqueue(chunk);
          stream.close();
        },
      });
    const answer = () => new Response(body());
    expect(await getListing(transportOf(answering(answer).fetch), listing)).toEqual(JSON.parse(text));
  });

  it("may have no stream, where the platform has none", async () => {
    const withoutStream = () => Object.defineProperty(ok(), "body", { value: undefined });
    expect(await getListing(transportOf(answering(withoutStream).fetch), listing)).toEqual({ id: 1 });
  });
});

describe("headers that cannot be true", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(["61", "999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "a Retry-After of %s ends the call, and the next one waits a minute at most",
    async (value) => {
      const { fetch, sent } = answering(refusing(429, { "retry-after": value }), ok);
      const transport = transportOf(fetch);
      const begun = performance.now();
      expect(await failureOf(getListing(transport, listing))).toMatchObject({ status: 429, attempts: 1 });
      expect(performance.now()).toBe(begun);
      await settled(getListing(transport, listing));
      expect(sent.length).toBe(2);
      expect(performance.now() - begun).toBeGreaterThan(59_000);
      expect(performance.now() - begun).toBeLessThan(61_000);
    },
  );

  it.each(["soon", "-5", "Thu, 01 Jan 1970 00:00:00 GMT", "1e99"])(
    "a Retry-After of %s is as none: the call waits as long as without",
    async (value) => {
      const { fetch, sent } = answering(refusing(503, { "retry-after": value, "x-runout-unchanged": "true" }), ok);
      const begun = performance.now();
      await settled(getListing(transportOf(fetch), listing));
      expect(sent.length).toBe(2);
      expect(performance.now() - begun).toBeLessThanOrEqual(500);
    },
  );

  it.each([
    ["1e15", "1e15"],
    ["-1", "5"],
    ["0", "0"],
    ["many", "some"],
    ["60", "1e15"],
    ["60", "-1e15"],
  ])("a rate limit of %s of which %s are used does not stop the client for good", async (limit, used) => {
    const headers = { "x-discogs-ratelimit": limit, "x-discogs-ratelimit-used": used };
    const answer = () => new Response('{"id":1}', { headers });
    const transport = transportOf(answering(answer).fetch);
    const begun = performance.now();
    for (let made = 0; made < 3; made += 1) await settled(getListing(transport, listing));
    expect(performance.now() - begun).toBeLessThan(125_000);
  });
});
