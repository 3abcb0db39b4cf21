import { Writable } from "node:stream";
import { type PostgresServer, startPostgres } from "@runout/harness/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, start } from "../src/start.ts";

const log = new Writable({ write: (_chunk, _encoding, done) => done() });
let postgres: PostgresServer;
let server: RunningServer;

beforeAll(async () => {
  postgres = await startPostgres();
  server = await start({ PORT: "0", DATABASE_URL: postgres.url, SANDBOX: "on", RATE_LIMIT: "off" }, log);
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

interface Outcome {
  status: number;
  retryAfter: string | null;
  /** Whether the answer promises that nothing was changed. */
  isUnchanged: boolean;
  // What the contract describes, or a message.
  body: { listing_id: number; message: string; listings: { id: number; external_id: string }[] };
}

async function call(method: string, path: string, body?: unknown): Promise<Outcome> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: "Discogs token=seller-token" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    isUnchanged: response.headers.get("x-runout-unchanged") === "true",
    body: text === "" ? undefined : JSON.parse(text),
  };
}

/** Creates listings and orders them, one after another, until it is stopped. */
function keepWriting(name: string) {
  const created: { external_id: string; outcome: Outcome }[] = [];
  const ordered: { listing: number; outcome: Outcome }[] = [];
  let isStopped = false;
  async function write(): Promise<void> {
    for (let n = 0; !isStopped; n += 1) {
      const external_id = `${name}-${n}`;
      const listing = { release_id: 1, condition: "Mint (M)", price: 10, external_id };
      const outcome = await call("POST", "/marketplace/listings", listing);
      created.push({ external_id, outcome });
      if (outcome.status !== 201) continue;
      const order = { buyer: "example_buyer", listing_ids: [outcome.body.listing_id] };
      ordered.push({ listing: outcome.body.listing_id, outcome: await call("POST", "/sandbox/orders", order) });
    }
  }
  const ended = write();
  const stop = () => {
    isStopped = true;
    return ended;
  };
  return { created, ordered, stop };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** External ids of all of example_seller's listings with a status. */
async function inventory(status: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let page = 1; ; page += 1) {
    const { body } = await call(
      "GET",
      `/users/example_seller/inventory?status=${encodeURIComponent(status)}&per_page=100&page=${page}`,
    );
    for (const { external_id } of body.listings) ids.add(external_id);
    if (body.listings.length < 100) return ids;
  }
}

describe.each(["fast", "immediate"] as const)("a database that restarts under load (%s)", (how) => {
  it("makes the server answer 503 with Retry-After, come back by itself, and keep exactly what it acknowledged", async () => {
    const writers = Array.from({ length: 6 }, (_, n) => keepWriting(`${how}-${n}`));
    const outcomes = () =>
      writers.flatMap(({ created, ordered }) => [...created, ...ordered].map((one) => one.outcome));
    const answered = (status: number) => outcomes().filter((outcome) => outcome.status === status).length;

    await until(() => answered(201) > 60);
    await postgres.halt(how);
    await until(() => answered(503) > 20);
    expect(await call("GET", "/readyz")).toMatchObject({ status: 503, retryAfter: "2" });
    expect(await call("GET", "/marketplace/listings/4300801460")).toEqual({
      status: 503,
      retryAfter: "2",
      isUnchanged: true,
      body: {
        message: "The database cannot be reached at the moment. Nothing was changed; try again in a few seconds.",
      },
    });
    expect((await call("GET", "/healthz")).status).toBe(200);
    await postgres.resume();
    const before = answered(201);
    await until(() => answered(201) > before + 60);
    await Promise.all(writers.map((writer) => writer.stop()));
    expect((await call("GET", "/readyz")).status).toBe(200);

    for (const { status, retryAfter, isUnchanged, body } of outcomes()) {
      if (status === 201) continue;
      expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: "2" });
      expect(body.message).toMatch(
        isUnchanged ? /Nothing was changed; try again/ : /it may have been made or not\. Look/,
      );
    }

    const sold = await inventory("Sold");
    const present = new Set([...(await inventory("For Sale")), ...sold]);
    for (const { external_id, outcome } of writers.flatMap((writer) => writer.created)) {
      if (outcome.status === 201) expect(present).toContain(external_id);
      else if (outcome.isUnchanged) expect(present).not.toContain(external_id);
    }
    const idOf = new Map(
      writers.flatMap(({ created }) => created.map((one) => [one.outcome.body.listing_id, one.external_id])),
    );
    for (const { listing, outcome } of writers.flatMap((writer) => writer.ordered)) {
      if (outcome.status === 201) expect(sold).toContain(idOf.get(listing));
      else if (outcome.isUnchanged) expect(sold).not.toContain(idOf.get(listing));
    }
  });
});

it("leaves no half of an order behind", async () => {
  const halves = await postgres.run(
    `select id from listings where status = 'Sold' and external_id ~ '^(fast|immediate)-'
        and not exists (select 1 from order_items where listing_id = listings.id)
      union all select number from orders where not exists (
        select 1 from order_items where order_number = number and order_items.seller_id = orders.seller_id)
      union all select number from orders where not exists (
        select 1 from order_messages where order_number = orders.number and order_messages.seller_id = orders.seller_id)
      union all select listing_id from order_items join listings on id = listing_id
        where status <> 'Sold' and external_id ~ '^(fast|immediate)-'`,
  );
  expect(halves).toEqual([]);
});

it("answers every call with 503 while the database says nothing, and goes on with it", async () => {
  const limited = await start(
    { PORT: "0", DATABASE_URL: postgres.url, DATABASE_TIMEOUT: "2", SANDBOX: "on", RATE_LIMIT: "off" },
    log,
  );
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${limited.url}${path}`, {
      method,
      headers: { authorization: "Discogs token=seller-token" },
      ...(body && { body: JSON.stringify(body) }),
    });
  postgres.freeze();
  const answers = await Promise.all([
    ask("GET", "/readyz"),
    ask("GET", "/marketplace/listings/4300801460"),
    ask("POST", "/marketplace/listings", { release_id: 1, condition: "Mint (M)", price: 10 }),
    ask("POST", "/sandbox/orders", { buyer: "example_buyer", listing_ids: [4300801460] }),
    ask("POST", "/sandbox/reset"),
    ask("POST", "/sandbox/snapshots", { name: "never" }),
    ask("POST", "/sandbox/clock", { advance_seconds: 60 }),
  ]);
  for (const answer of answers) {
    expect(answer.headers.get("retry-after")).toBe("2");
    expect(answer.status).toBe(503);
  }
  expect((await ask("GET", "/healthz")).status).toBe(200);
  postgres.thaw();
  expect((await ask("GET", "/readyz")).status).toBe(200);
  expect((await ask("GET", "/marketplace/listings/4300801460")).status).toBe(200);
  await limited.stop();
});
