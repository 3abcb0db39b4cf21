import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { getListing } from "../src/generated/operations.ts";
import { type ClientEvent, eventLog, type Layer, type LogLevel, NetworkError } from "../src/index.ts";
import { answering, broken, failureOf, listing, ok, refusing, settled, transportOf } from "./fake-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("events", () => {
  it("report a call, its waits, its attempts and its end, and never credentials", async () => {
    const events: ClientEvent[] = [];
    const { fetch } = answering(broken, refusing(503, { "retry-after": "2" }), ok);
    const transport = transportOf(fetch, {
      auth: { type: "token", token: "secret-token" },
      onEvent: (event) => void events.push(event),
    });
    await settled(getListing(transport, listing, { query: { token: "secret-token" } }));
    expect(events.map(({ type }) => type)).toEqual(["call", "attempt", "wait", "attempt", "wait", "attempt", "end"]);
    expect(events[1]).toMatchObject({ attempts: 1, error: expect.any(NetworkError) });
    expect(events[4]).toMatchObject({ reason: "retry", milliseconds: 2_000 });
    expect(events[6]).toMatchObject({ attempts: 3, status: 200 });
    expect(new Set(events.map(({ call }) => call)).size).toBe(1);
    expect(events[0]?.call).toEqual({
      operationId: "getListing",
      method: "GET",
      url: "http://host/marketplace/listings/1?token=redacted",
    });
    expect(JSON.stringify(events)).not.toContain("secret");
  });

  it("do not disturb the call when the hook throws", async () => {
    const thrown: unknown[] = [];
    const listeners = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    process.on("uncaughtException", (error) => thrown.push(error));
    const own = new Error("in the hook");
    const transport = transportOf(ok as never, {
      onEvent() {
        throw own;
      },
    });
    vi.useRealTimers();
    try {
      await expect(getListing(transport, listing)).resolves.toEqual({ id: 1 });
      await vi.waitFor(() => expect(thrown.length).toBeGreaterThanOrEqual(3));
    } finally {
      process.removeAllListeners("uncaughtException");
      for (const listener of listeners) process.on("uncaughtException", listener);
    }
    expect(new Set(thrown)).toEqual(new Set([own]));
  });
});

describe("eventLog", () => {
  /** The lines that a level writes of a call that fails twice and then gets a status. */
  async function linesOf(level: LogLevel, status: number) {
    const lines: string[] = [];
    const write = (own: LogLevel) => (line: string) => void lines.push(`${own} ${line}`);
    const log = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
    const { fetch } = answering(refusing(503, { "retry-after": "2" }), status === 0 ? broken : refusing(status));
    const auth = { type: "token", token: "secret-token" } as const;
    const transport = transportOf(fetch, { auth, retries: 1, onEvent: eventLog({ level, log }) });
    await settled(failureOf(getListing(transport, listing, { query: { token: "secret-token" } })));
    expect(lines.join()).not.toContain("secret");
    return lines.map((line) => line.replace("getListing GET http://host/marketplace/listings/1?token=redacted: ", ""));
  }

  it("writes lines of its level and above, without credentials", async () => {
    expect(await linesOf("debug", 200)).toEqual([
      "debug begins",
      "debug attempt 1: 503 after 0 ms",
      "warn waits 2000 ms (retry)",
      "debug attempt 2: 200 after 0 ms",
      "info 200 after 2000 ms, attempts: 2",
    ]);
    expect(await linesOf("info", 200)).toEqual(["warn waits 2000 ms (retry)", "info 200 after 2000 ms, attempts: 2"]);
    expect(await linesOf("warn", 404)).toEqual(["warn waits 2000 ms (retry)", "warn 404 after 2000 ms, attempts: 2"]);
    expect(await linesOf("error", 404)).toEqual([]);
    expect(await linesOf("error", 0)).toEqual([expect.stringMatching(/^error NetworkError: .*, attempts: 2$/)]);
  });
});

describe("own layers", () => {
  it("stand around those of the client, the first outermost", async () => {
    const seen: string[] = [];
    const layer =
      (name: string): Layer =>
      (next) =>
      async (call) => {
        seen.push(`${name} ${call.operation?.id}`);
        return next(call);
      };
    await settled(getListing(transportOf(answering(broken, ok).fetch, { layers: [layer("a"), layer("b")] }), listing));
    expect(seen).toEqual(["a getListing", "b getListing"]);
  });
});
