import { findPostgres, type PostgresServer, startPostgres } from "@runout/harness/postgres";
import { type ReplicaServer, startReplica } from "@runout/harness/replica";
import { anonymous, handlers, type Marketplace, openMarketplace } from "@runout/marketplace";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { TestApp } from "./app.ts";
import { buildApp } from "./app.ts";

const METRICS_TOKEN = "metrics-token-a41d9c";
let primary: PostgresServer;
let replica: ReplicaServer;
const failures: unknown[] = [];
/** Two servers over the same databases, as two processes would be. */
const servers: { marketplace: Marketplace; app: TestApp }[] = [];

beforeAll(async () => {
  const binaries = findPostgres() ?? "";
  primary = await startPostgres({ binaries });
  replica = await startReplica(binaries, primary);
  for (let n = 0; n < 2; n += 1) {
    const marketplace = await openMarketplace({
      databaseUrl: primary.url,
      replicaUrl: replica.url,
      onReplicaFailure: (error) => failures.push(error),
      seed: "demo",
      demoCredentials: true,
    });
    const config = {
      sandbox: false,
      rateLimit: false,
      publicUrl: undefined,
      tls: undefined,
      metricsToken: METRICS_TOKEN,
    };
    servers.push({ marketplace, app: buildApp({ marketplace, config }) });
  }
  await replica.caughtUp();
});
afterEach(async () => {
  await replica.follow();
  await replica.caughtUp();
});
afterAll(async () => {
  for (const { marketplace, app } of servers) {
    await app.close();
    await marketplace.close();
  }
  await replica.stop();
  await primary.stop();
});

const LISTING = "/marketplace/listings/4300801460";

async function call(server: number, method: "GET" | "POST", url: string, token?: string, body?: object) {
  const response = await servers[server]?.app.inject({
    method,
    url,
    headers: { ...(token && { authorization: `Discogs token=${token}` }) },
    ...(body && { payload: JSON.stringify(body) }),
  });
  if (!response) throw new Error(`no server ${server}`);
  return { status: response.statusCode, body: response.body === "" ? undefined : response.json() };
}

async function setPrice(server: number, price: number): Promise<void> {
  const body = { release_id: 1, condition: "Near Mint (NM or M-)", price, status: "For Sale" };
  expect((await call(server, "POST", LISTING, "seller-token", body)).status).toBe(204);
}

async function priceFor(server: number, token?: string): Promise<number> {
  const { status, body } = await call(server, "GET", LISTING, token);
  expect(status).toBe(200);
  return body.original_price.value;
}

const countsOf = (server: number) => ({ ...servers[server]?.marketplace.readCounts });

describe("with a replica that follows", () => {
  it("reads come from it, the writer's own too once it has the change", async () => {
    await setPrice(0, 31);
    await replica.caughtUp();
    const before = countsOf(0);
    expect(await priceFor(0)).toBe(31);
    expect(await priceFor(0, "seller-token")).toBe(31);
    expect(countsOf(0)).toEqual({ ...before, replica: (before.replica ?? 0) + 2 });
  });

  it("a writer never misses the change just made, at whichever server", async () => {
    for (let price = 100; price < 150; price += 1) {
      await setPrice(price % 2, price);
      expect(await priceFor((price + 1) % 2, "seller-token")).toBe(price);
    }
  });
});

describe("with a replica that lags", () => {
  it("the writer reads the change at every server, and strangers what the replica has", async () => {
    await setPrice(0, 41);
    await replica.caughtUp();
    await replica.lag();
    await setPrice(0, 42);
    const before = countsOf(1);
    expect(await priceFor(0, "seller-token")).toBe(42);
    expect(await priceFor(1, "seller-token")).toBe(42);
    expect(await priceFor(1, "collector-token")).toBe(41);
    expect(await priceFor(1)).toBe(41);
    expect(countsOf(1)).toEqual({
      ...before,
      replica: (before.replica ?? 0) + 2,
      primaryForOwnChanges: (before.primaryForOwnChanges ?? 0) + 1,
    });
    await replica.follow();
    await replica.caughtUp();
    expect(await priceFor(1)).toBe(42);
  });

  it("what is new is found by the user who made it, and not yet by others", async () => {
    await replica.lag();
    const body = { release_id: 3, condition: "Mint (M)", price: 12 };
    const created = await call(0, "POST", "/marketplace/listings", "seller-token", body);
    const url = `/marketplace/listings/${created.body.listing_id}`;
    expect((await call(1, "GET", url, "seller-token")).status).toBe(200);
    expect((await call(1, "GET", url)).status).toBe(404);
    const messages = "/marketplace/orders/845236-13/messages";
    await call(0, "POST", messages, "buyer-token", { message: "Any news?" });
    const read = await call(1, "GET", messages, "buyer-token");
    expect(read.body.messages[0].message).toContain("Any news?");
  });

  it("a change that is refused does not send its caller to the primary", async () => {
    await replica.lag();
    const before = countsOf(0);
    const refused = await call(0, "POST", LISTING, "store-token", {
      release_id: 1,
      condition: "Mint (M)",
      price: 1,
      status: "For Sale",
    });
    expect(refused.status).toBe(403);
    await call(0, "GET", LISTING, "store-token");
    expect(countsOf(0)).toEqual({ ...before, replica: (before.replica ?? 0) + 1 });
  });
});

describe("with a replica that cannot be reached", () => {
  it("the primary answers, it is counted and logged once, and the replica is used again when it is back", async () => {
    await setPrice(0, 51);
    await replica.caughtUp();
    await replica.halt("immediate");
    const before = countsOf(0);
    for (let n = 0; n < 5; n += 1) {
      expect(await priceFor(0)).toBe(51);
      expect(await priceFor(0, "seller-token")).toBe(51);
    }
    expect(countsOf(0)).toEqual({ ...before, primaryForFailure: (before.primaryForFailure ?? 0) + 10 });
    expect(failures.map(String)).toEqual([expect.stringMatching(/ECONNREFUSED|Connection terminated/)]);
    const metrics = await servers[0]?.app.inject({
      url: "/metrics",
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    expect(metrics?.body).toMatch(/runout_database_reads_total\{server="primary",reason="replica_failed"\} \d+/);

    await replica.resume();
    await expect
      .poll(async () => {
        await priceFor(0);
        return countsOf(0).replica;
      })
      .toBeGreaterThan(before.replica ?? 0);
  });
});

describe("with a replica that accepts and says nothing", () => {
  it("the primary answers, and the replica is used again when it goes on", async () => {
    const marketplace = await openMarketplace({
      databaseUrl: primary.url,
      replicaUrl: replica.url,
      limitMilliseconds: 2000,
      secretsKey: Buffer.alloc(32, 3),
    });
    const find = () => {
      const context = marketplace.context(anonymous, { baseUrl: "http://127.0.0.1", path: "/", query: "" }, true);
      return handlers.getListing(context, { path: { listing_id: 4300801460 }, query: {}, body: undefined });
    };
    const findAtOnce = async (count: number) => {
      for (const { id } of await Promise.all(Array.from({ length: count }, find))) expect(id).toBe(4300801460);
    };
    await findAtOnce(5);
    const before = marketplace.readCounts?.primaryForFailure ?? 0;
    replica.freeze();
    await findAtOnce(20);
    expect(marketplace.readCounts?.primaryForFailure).toBeGreaterThanOrEqual(before + 20);
    for (let n = 0; n < 5; n += 1) await findAtOnce(1);

    replica.thaw();
    const { replica: reads = 0 } = marketplace.readCounts ?? {};
    await expect
      .poll(async () => {
        await find();
        return marketplace.readCounts?.replica;
      })
      .toBeGreaterThan(reads);
    await marketplace.close();
  });
});
