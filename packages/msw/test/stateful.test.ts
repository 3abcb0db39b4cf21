import { createSandbox } from "@runout/sandbox";
import { ControlError } from "@runout/sandbox/control-client";
import { getResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLazySandbox, statefulHandlers } from "../src/stateful/index.ts";

const API = "https://api.discogs.com";
const NOW = "2027-03-01T12:00:00Z";
const INVENTORY = `${API}/users/example_seller/inventory`;

describe("statefulHandlers", () => {
  const sandbox = createLazySandbox({ now: NOW });
  const server = setupServer(...statefulHandlers(sandbox));
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  beforeEach(() => sandbox.reset());
  afterEach(() => server.resetHandlers());
  afterAll(async () => {
    server.close();
    await sandbox.close();
  });

  it("answer what is sent to the real service, whatever the path and the method", async () => {
    const root = await fetch(API);
    expect([root.status, await root.json()]).toMatchObject([200, { api_version: "v2" }]);
    expect((await fetch(`${API}/nowhere/%E4%zz?a=b`)).status).toBe(404);
    expect((await fetch(INVENTORY, { method: "PUT" })).status).toBe(405);
    const preflight = { "access-control-request-method": "GET", origin: "http://shop.test" };
    expect((await fetch(INVENTORY, { method: "OPTIONS", headers: preflight })).status).toBe(204);
    expect(sandbox.requests.map(({ operationId }) => operationId)).toEqual([
      "getApiInfo",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("make addresses that lead back to them", async () => {
    const { pagination } = Object(await (await fetch(`${INVENTORY}?per_page=2`)).json());
    expect(pagination.urls.next).toMatch(/^https:\/\/api\.discogs\.com\/users\//);
    expect(await (await fetch(pagination.urls.next)).json()).toMatchObject({ pagination: { page: 2 } });
  });

  it("leave other origins alone, also those with the same beginning", async () => {
    for (const url of ["https://api.discogs.com.evil.test/", "http://api.discogs.com/", "https://api-discogs.com/"]) {
      expect(await getResponse(statefulHandlers(sandbox), new Request(url))).toBeUndefined();
    }
    expect(sandbox.requests).toEqual([]);
  });

  it("show a connection that is cut as a network error, and refusals as they are", async () => {
    await sandbox.control.createFault({ operation_id: "getInventory", cut: true, times: 1 });
    await sandbox.control.createFault({ operation_id: "getRelease", status: 503, times: 1 });
    await expect(fetch(INVENTORY)).rejects.toThrow(TypeError);
    expect((await fetch(INVENTORY)).status).toBe(200);
    const unavailable = await fetch(`${API}/releases/1`);
    expect([unavailable.status, unavailable.headers.get("retry-after")]).toEqual([503, expect.any(String)]);
  });

  it("end a call that is aborted with the reason", async () => {
    await sandbox.control.createFault({ operation_id: "getInventory", latency_ms: 1000, times: 1 });
    const controller = new AbortController();
    const answer = fetch(INVENTORY, { signal: controller.signal });
    controller.abort(new Error("not needed"));
    await expect(answer).rejects.toThrow("not needed");
  });

  it("yield to handlers that are set for a test", async () => {
    server.use(http.get(`${API}/releases/:id`, () => new Response("teapot", { status: 418 })));
    expect((await fetch(`${API}/releases/1`)).status).toBe(418);
    expect((await fetch(INVENTORY)).status).toBe(200);
  });

  it("take another origin, and any sandbox", async () => {
    const own = await createSandbox({ now: NOW });
    server.use(...statefulHandlers(own, { baseUrl: "http://shop.test:8080" }));
    const link = (await fetch("http://shop.test:8080/users/example_seller/inventory")).headers.get("link");
    expect(link).toContain("<http://shop.test:8080/users/");
    await own.close();
    await expect(fetch("http://shop.test:8080/releases/1")).rejects.toThrow(TypeError);
  });

  it("take a path before the addresses", async () => {
    const baseUrl = "http://shop.test/my.shop/discogs";
    const own = createLazySandbox({ now: NOW, publicUrl: baseUrl });
    server.use(...statefulHandlers(own, { baseUrl: `${baseUrl}/` }));
    const headers = { authorization: "Discogs token=seller-token" };
    const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 24.5 });
    const created = await fetch(`${baseUrl}/marketplace/listings`, { method: "POST", headers, body });
    expect(await (await fetch(Object(await created.json()).resource_url)).json()).toMatchObject({
      price: { value: 24.5 },
    });
    expect(await (await fetch(baseUrl)).json()).toMatchObject({ api_version: "v2" });
    const others = ["http://shop.test/my.shop/discogs2/", "http://shop.test/my-shop/discogs/", "http://shop.test/"];
    for (const url of others) {
      expect(await getResponse(statefulHandlers(own, { baseUrl }), new Request(url))).toBeUndefined();
    }
    await own.close();
  });

  it("refuse a base URL that is none", () => {
    expect(() => statefulHandlers(sandbox, { baseUrl: "shop" })).toThrow(TypeError);
    expect(() => statefulHandlers(sandbox, { baseUrl: "http://shop.test/?a" })).toThrow("without a query");
  });
});

describe("createLazySandbox", () => {
  it("opens nothing before it is used, nor after it was closed", async () => {
    const sandbox = createLazySandbox({ seed: Object("nothing of the kind") });
    await sandbox.reset();
    expect(sandbox.requests).toEqual([]);
    await sandbox.close();
    await expect(sandbox.fetch("/releases/1")).rejects.toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "The sandbox is closed." },
    });
  });

  it("says what is wrong with its options when it opens, each time", async () => {
    const sandbox = createLazySandbox({ now: "yesterday" });
    await expect(sandbox.start()).rejects.toThrow(/^now must be a Date/);
    await expect(sandbox.fetch("/releases/1")).rejects.toThrow(/^now must be a Date/);
    await sandbox.close();
  });

  it("is a sandbox", async () => {
    const sandbox = createLazySandbox({ now: NOW });
    await Promise.all([sandbox.start(), sandbox.start()]);
    const name = await sandbox.snapshot();
    expect(await sandbox.advance({ days: 1 })).toMatchObject({ offset_seconds: expect.any(Number) });
    await sandbox.restore(name);
    expect((await sandbox.control.getClock()).now).toMatch(/^2027-03-01T12:0/);
    await expect(sandbox.restore("never")).rejects.toThrow(ControlError);
    await sandbox.close();
    await sandbox.close();
  });
});
