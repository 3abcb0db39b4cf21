import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@redis/client";
import { createRandom } from "@runout/harness/random";
import { findRedis, type RedisServer, startRedis } from "@runout/harness/redis";
import { expectedCounts, randomSchedule } from "@runout/http/fixtures/random-schedule";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { SharedWindow, type SharedWindowOptions } from "../src/rate-limit/shared-window.ts";
import { runServer, stopServersAfterAll } from "./run-server.ts";

it.runIf(process.env.CI !== undefined)("CI has a Redis: apt-get install redis-server, or valkey", () => {
  expect(findRedis()).toBeDefined();
});

describe.runIf(findRedis())("several processes that count together (not tried where there is no Redis)", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  stopServersAfterAll();

  const open: SharedWindow[] = [];
  afterEach(() => {
    for (const window of open.splice(0)) window.close();
  });

  /** A window whose store is asked at once. It waits for the store that all tests share, however busy the machine is. */
  async function share(options: Partial<SharedWindowOptions> = {}): Promise<SharedWindow> {
    const timeoutMs = options.redisUrl === undefined ? 60_000 : undefined;
    const window = new SharedWindow({ redisUrl: redis.url, timeoutMs, onFailure: () => {}, ...options });
    open.push(window);
    await isUpSoon(window);
    return window;
  }

  async function isUpSoon(window: SharedWindow): Promise<void> {
    await expect.poll(() => window.used("192.0.2.99").then(() => window.isUp)).toBe(true);
  }

  it("admits and refuses exactly what the rule says, over random schedules in the store", async () => {
    const random = createRandom(7).next;
    const start = Date.parse("2026-11-24T00:00:00Z");
    const schedules = Array.from({ length: isFullSize() ? 1000 : 100 }, () =>
      randomSchedule(random, 40 + Math.floor(random() * 60)),
    );
    const wrong = await Promise.all(
      schedules.slice(0, 8).map(async (_schedule, worker) => {
        let now = start;
        const window = await share({ now: () => new Date(now) });
        let differences = 0;
        for (let index = worker; index < schedules.length; index += 8) {
          const schedule = schedules[index] ?? [];
          const expected = expectedCounts(schedule);
          for (const [position, { after, limit }] of schedule.entries()) {
            now += after;
            const count = await window.take(`schedule ${index}`, limit);
            if (JSON.stringify(count) !== JSON.stringify(expected[position])) differences += 1;
          }
        }
        expect(window.countedAlone).toBe(0);
        return differences;
      }),
    );
    expect(wrong).toEqual(Array(8).fill(0));
  });

  it("counts calls of several processes together, at the same time too", async () => {
    const windows = await Promise.all([share(), share(), share()]);
    const counts = await Promise.all(
      Array.from({ length: 90 }, (_, call) => windows[call % 3]?.take("198.51.100.7", 60)),
    );
    expect(counts.filter((count) => count?.allowed)).toHaveLength(60);
    const used = counts.flatMap((count) => (count?.allowed ? [count.used] : []));
    expect(used.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(await windows[0]?.used("198.51.100.7")).toBe(60);
  });

  it("clears all calls for all processes, and nothing else that the store holds", async () => {
    const [one, other] = await Promise.all([share(), share()]);
    const addresses = Array.from({ length: 50 }, (_, number) => `203.0.113.${number}`);
    await Promise.all(addresses.map((address) => one.take(address, 60)));
    const client = createClient({ url: redis.url });
    await client.connect();
    await client.set("another:key", "stays");
    await one.clear();
    expect(await Promise.all(addresses.map((address) => other.used(address)))).toEqual(addresses.map(() => 0));
    expect(await one.take("203.0.113.1", 60)).toEqual({ allowed: true, used: 1 });
    expect(await client.get("another:key")).toBe("stays");
    client.destroy();
  });

  it("counts on by itself while the store cannot be reached, reports it once, and tries again", async () => {
    const own = await startRedis();
    const failures: unknown[] = [];
    const window = await share({ redisUrl: own.url, onFailure: (error) => failures.push(error) });
    failures.length = 0;
    for (let call = 0; call < 10; call += 1) await window.take("192.0.2.1", 25);
    await own.stop();
    const alone = [];
    for (let call = 0; call < 20; call += 1) alone.push(await window.take("192.0.2.1", 25));
    expect(alone.filter(({ allowed }) => allowed)).toHaveLength(15);
    expect(alone.at(-1)).toEqual({ allowed: false, used: 25 });
    expect(failures).toHaveLength(1);
    expect(window).toMatchObject({ isUp: false, countedAlone: 20 });
    const again = await startRedis(Number(new URL(own.url).port));
    await isUpSoon(window);
    expect(await window.take("192.0.2.2", 25)).toEqual({ allowed: true, used: 1 });
    await again.stop();
  });

  it("makes no call wait for a store that says nothing", async () => {
    const own = await startRedis();
    const window = await share({ redisUrl: own.url });
    own.freeze();
    // Each would wait without end if it waited for the store.
    for (let call = 0; call < 50; call += 1) await window.take("192.0.2.1", 60);
    expect(window.isUp).toBe(false);
    own.resume();
    await isUpSoon(window);
    await own.stop();
  });

  it("a server whose store cannot be reached serves, and reports it in its metrics and its log", async () => {
    const own = await startRedis();
    const server = runServer({ SANDBOX: "on", REDIS_URL: own.url, LOG_LEVEL: "warn" });
    const url = await server.url();
    const ask = async () => {
      const response = await fetch(url);
      return [response.status, Number(response.headers.get("x-discogs-ratelimit-used"))];
    };
    const metric = async () =>
      /runout_rate_limit_store_up (\d)/.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    await expect.poll(metric).toBe("1");
    expect(await ask()).toEqual([200, 1]);
    await own.stop();
    expect(await ask()).toEqual([200, 2]);
    expect(await metric()).toBe("0");
    await delay(50);
    expect(server.stderr()).toContain("the store of the rate limit does not answer");
    for (let call = 0; call < 23; call += 1) await ask();
    expect(await ask()).toEqual([429, 25]);
    expect(await server.stop()).toBe(0);
  });
});
