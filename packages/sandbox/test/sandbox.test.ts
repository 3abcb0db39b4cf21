import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ControlError, createSandbox, type Sandbox } from "../src/index.ts";

const NOW = "2027-03-01T12:00:00Z";
const seller = { authorization: "Discogs token=seller-token" };
const LISTING = { release_id: 1, condition: "Mint (M)", price: 12 };
const INVENTORY = "/users/example_seller/inventory?sort=listed&sort_order=desc&per_page=5";

let sandbox: Sandbox;
let other: Sandbox;
beforeAll(async () => {
  [sandbox, other] = await Promise.all([createSandbox({ now: NOW }), createSandbox()]);
});
afterAll(async () => {
  await sandbox.close();
  await other.close();
});
beforeEach(async () => {
  await sandbox.reset();
  await other.reset();
});

async function createListing(on: Sandbox): Promise<number> {
  const body = JSON.stringify(LISTING);
  const response = await on.fetch("/marketplace/listings", { method: "POST", headers: seller, body });
  expect(response.status).toBe(201);
  return Object(await response.json()).listing_id;
}

async function listingIds(on: Sandbox): Promise<number[]> {
  const response = await on.fetch(INVENTORY, { headers: seller });
  return Object(await response.json()).listings.map(({ id }: { id: number }) => id);
}

async function placeInvoicedOrder(): Promise<string> {
  const { id } = await sandbox.control.createSandboxOrder({
    buyer: "example_buyer",
    listing_ids: [await createListing(sandbox)],
  });
  const body = JSON.stringify({ shipping: 4 });
  const path = `/marketplace/orders/${id}`;
  expect((await sandbox.fetch(path, { method: "POST", headers: seller, body })).status).toBe(200);
  return path;
}

const statusOf = async (path: string) => Object(await (await sandbox.fetch(path, { headers: seller })).json()).status;

describe("createSandbox", () => {
  it("takes addresses, paths and requests, of whatever origin", async () => {
    const { fetch } = sandbox;
    for (const input of ["/releases/1", "https://a.test/releases/1", new URL("http://b.test/releases/1")]) {
      expect((await fetch(input)).status).toBe(200);
    }
    const request = new Request("http://shop.test/users/example_seller/inventory?per_page=1");
    expect((await fetch(request)).headers.get("link")).toContain("<http://shop.test/users/example_seller/inventory?");
  });

  it("has its own data, clock, faults, snapshots and requests beside another one", async () => {
    const before = await listingIds(other);
    const id = await createListing(sandbox);
    await sandbox.control.createFault({ operation_id: "getRelease", status: 503 });
    await sandbox.snapshot("mine");
    await sandbox.advance({ days: 1 });
    expect(await listingIds(sandbox)).toContain(id);
    expect(await listingIds(other)).toEqual(before);
    expect((await sandbox.fetch("/releases/1")).status).toBe(503);
    expect((await other.fetch("/releases/1")).status).toBe(200);
    expect((await other.control.getClock()).offset_seconds).toBe(0);
    expect((await other.control.listSnapshots()).snapshots).toEqual([]);
    expect(other.requests.map(({ path }) => path)).not.toContain("/marketplace/listings");
    await sandbox.control.deleteSnapshot({ name: "mine" });
  });

  it("begins at `now`, also after a reset, and a reset undoes data, faults and requests", async () => {
    const before = await listingIds(sandbox);
    await createListing(sandbox);
    await sandbox.control.createFault({ operation_id: "*", status: 500 });
    await sandbox.advance({ days: 30 });
    await sandbox.reset();
    expect(sandbox.requests).toEqual([]);
    expect((await sandbox.control.getClock()).now).toMatch(/^2027-03-01T12:00/);
    expect(await listingIds(sandbox)).toEqual(before);
  });

  it("restores a snapshot as often as one likes, and names those without a name", async () => {
    const id = await createListing(sandbox);
    const name = await sandbox.snapshot();
    const next = await sandbox.snapshot();
    expect(next).not.toBe(name);
    for (let round = 1; round <= 2; round += 1) {
      await sandbox.fetch(`/marketplace/listings/${id}`, { method: "DELETE", headers: seller });
      expect(await listingIds(sandbox)).not.toContain(id);
      await sandbox.restore(name);
      expect(await listingIds(sandbox)).toContain(id);
    }
    for (const kept of [name, next]) await sandbox.control.deleteSnapshot({ name: kept });
    await expect(sandbox.restore(name)).rejects.toThrow(ControlError);
  });

  it("does what is due when time advances: an unpaid order is cancelled after four days", async () => {
    const path = await placeInvoicedOrder();
    await sandbox.advance({ days: 3, hours: 23 });
    expect(await statusOf(path)).toBe("Invoice Sent");
    const { now } = await sandbox.advance({ hours: 1, seconds: 1 });
    expect(now).toMatch(/^2027-03-05T12:00/);
    expect(await statusOf(path)).toBe("Cancelled (Non-Paying Buyer)");
  });

  it("holds nothing with the seed `empty`", async () => {
    const empty = await createSandbox({ seed: "empty" });
    expect((await empty.fetch("/users/example_seller/inventory")).status).toBe(404);
    expect((await empty.fetch("/")).status).toBe(200);
    await empty.close();
  });

  it("begins addresses with the base that is set", async () => {
    const behindProxy = await createSandbox({ seed: "empty", publicUrl: "https://shop.test/discogs" });
    const { documentation_url } = Object(await (await behindProxy.fetch("/")).json());
    expect(documentation_url).toMatch(/^https:\/\/shop\.test\/discogs\//);
    await behindProxy.close();
  });

  it("enforces no rate limit unless that is set", async () => {
    const limited = await createSandbox({ rateLimit: true });
    const statuses = async (on: Sandbox) =>
      (await Promise.all(Array.from({ length: 26 }, () => on.fetch("/releases/1")))).map(({ status }) => status);
    expect(await statuses(sandbox)).not.toContain(429);
    expect((await statuses(limited)).filter((status) => status === 429)).toHaveLength(1);
    await limited.close();
  });

  it.each([
    [{ seed: "demos" as "demo" }, 'seed must be "demo", "empty" or a description of a seed, not demos.'],
    [{ now: "soon" }, 'now must be a Date or a text such as "2026-03-01T12:00:00Z", not soon.'],
    [{ now: new Date(Date.UTC(1969, 0)) }, "Invalid now: expected a time from 1970 to 9997."],
  ])("refuses %j", async (options, message) => {
    await expect(createSandbox(options)).rejects.toThrow(message);
  });
});

describe("its control", () => {
  it("sells: orders, pays and refuses by the operations of the control API", async () => {
    const path = await placeInvoicedOrder();
    const order_id = path.split("/").at(-1) ?? "";
    expect((await sandbox.control.actOnOrder({ order_id, action: "pay" })).status).toBe("Payment Received");
    const { orders } = await sandbox.control.listBuyerOrders({ username: "example_buyer", per_page: 1 });
    expect(orders.map(({ id }) => id)).toEqual([order_id]);
    const again = sandbox.control.actOnOrder({ order_id, action: "pay" });
    await expect(again).rejects.toMatchObject({ name: "ControlError", operationId: "actOnOrder", status: 422 });
    await expect(sandbox.control.actOnUser({ username: "no/body", action: "suspend" })).rejects.toThrow(/^actOnUser: /);
  });

  it("does not compile without what an operation needs, and names it at run time", async () => {
    // @ts-expect-error the order is missing
    await expect(sandbox.control.actOnOrder({ action: "pay" })).rejects.toThrow("actOnOrder needs order_id");
    // @ts-expect-error no such action
    await expect(sandbox.control.actOnUser({ username: "example_buyer", action: "praise" })).rejects.toThrow(
      "expected one of",
    );
    for (const name of ["", ".", ".."]) {
      await expect(sandbox.restore(name)).rejects.toThrow("restoreSnapshot needs name");
    }
  });
});

describe("its fetch", () => {
  it("rejects where the connection is cut, after the call was executed", async () => {
    await sandbox.control.createFault({ operation_id: "createListing", cut: true, times: 1 });
    const before = await listingIds(sandbox);
    await expect(createListing(sandbox)).rejects.toThrow(TypeError);
    expect(await listingIds(sandbox)).not.toEqual(before);
    expect(sandbox.requests.find(({ operationId }) => operationId === "createListing")?.response).toBeUndefined();
  });

  it("rejects with the reason of its signal, before the call and while it waits", async () => {
    const reason = new Error("enough");
    await expect(sandbox.fetch("/releases/1", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(sandbox.requests).toEqual([]);
    await sandbox.control.createFault({ operation_id: "getRelease", latency_ms: 1000, times: 1 });
    const controller = new AbortController();
    const waiting = sandbox.fetch("/releases/1", { signal: controller.signal });
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect.poll(() => sandbox.requests.length).toBe(1);
  });

  it("rejects when the sandbox is closed, which can be done twice", async () => {
    const closed = await createSandbox({ seed: "empty" });
    await Promise.all([closed.close(), closed.close()]);
    await expect(closed.fetch("/")).rejects.toThrow(TypeError);
  });
});

describe("its requests", () => {
  it("are what was asked by fetch, and what was answered", async () => {
    const listing_id = await createListing(sandbox);
    await sandbox.fetch("/oauth/identity?a=b");
    await sandbox.control.getClock();
    await sandbox.fetch("/nowhere", { method: "POST", body: "text" });
    expect(sandbox.requests).toMatchObject([
      {
        operationId: "createListing",
        method: "POST",
        path: "/marketplace/listings",
        query: {},
        headers: seller,
        body: LISTING,
        response: { status: 201, body: { listing_id } },
      },
      {
        operationId: "getIdentity",
        query: { a: "b" },
        body: undefined,
        response: { status: 401, body: { message: "You must authenticate to access this resource." } },
      },
      { operationId: undefined, path: "/nowhere", body: undefined, response: { status: 404 } },
    ]);
  });

  it("are a copy, and the latest 1000", async () => {
    const held = sandbox.requests;
    for (let call = 1; call <= 1001; call += 1) await sandbox.fetch(`/?call=${call}`);
    expect(held).toEqual([]);
    const calls = sandbox.requests.map(({ query }) => query.call);
    expect([calls.length, calls[0], calls.at(-1)]).toEqual([1000, "2", "1001"]);
  });
});
