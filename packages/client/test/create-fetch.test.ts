import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, type ClientOptions, createFetch, NetworkError } from "../src/index.ts";
import { answering, broken, failureOf, refusing, settled } from "./answering.ts";
import { json } from "./fake-fetch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("createFetch", () => {
  const fetchOf = (fetch: ClientOptions["fetch"], more: Partial<ClientOptions> = {}) =>
    createFetch({
      baseUrl: "http://host/api",
      userAgent: "test/1.0",
      auth: { type: "token", token: "t" },
      fetch,
      ...more,
    });

  it("is a fetch with every layer, also for what takes one", async () => {
    const { fetch, sent } = answering(broken, () => json(200, { id: 1 }));
    const own = fetchOf(fetch);
    const response = await settled(own("/marketplace/listings/1", { headers: { accept: "application/json" } }));
    expect(await response.json()).toEqual({ id: 1 });
    expect(response.url).toBe("http://host/api/marketplace/listings/1");
    expect(sent.map((one) => one.headers.get("authorization"))).toEqual(["Discogs token=t", "Discogs token=t"]);
    expect(own.budget).toMatchObject({ waiting: 0 });
  });

  it("knows the operation by its address: a POST of a listing is repeated, one of an order is not", async () => {
    const send = async (path: string) => {
      const { fetch, sent } = answering(broken);
      const body = '{"status":"Draft"}';
      const headers = { "content-type": "application/json" };
      await settled(failureOf(fetchOf(fetch)(`http://host/api${path}`, { method: "POST", body, headers })));
      expect(await sent[0]?.text()).toBe(body);
      return sent.length;
    };
    expect(await send("/marketplace/listings/1")).toBe(3);
    expect(await send("/marketplace/orders/1-1")).toBe(1);
    expect(await send("/unknown")).toBe(1);
  });

  it("answers refusals as fetch does, and rejects with the errors of the client", async () => {
    const response = await fetchOf(answering(refusing(404)).fetch)("/users/nobody");
    expect([response.status, await response.json()]).toEqual([404, { message: "No." }]);
    const error = await settled(failureOf(fetchOf(answering(broken).fetch)("/users/nobody")));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).not.toBeInstanceOf(ApiError);
  });

  it("sends neither credentials nor its name to other addresses", async () => {
    const { fetch, sent } = answering(() => json(200, {}));
    const own = fetchOf(fetch);
    for (const url of ["http://other/api/x", "http://host:81/api/x", "https://host/api/x", "http://host/other"]) {
      await own(url);
    }
    expect(sent.map((one) => [...one.headers.keys()])).toEqual([[], [], [], []]);
  });
});
