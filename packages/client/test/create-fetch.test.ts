import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, type ClientOptions, createFetch, NetworkError } from "../src/index.ts";
import { answering, broken, failureOf, json, refusing, settled } from "./fake-fetch.ts";

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
    const response = await fetchOf(answering(refusing(404)).fetch)("/users/unknown_user");
    expect([response.status, await response.json()]).toEqual([404, { message: "No." }]);
    const error = await settled(failureOf(fetchOf(answering(broken).fetch)("/users/unknown_user")));
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

  const form = () => {
    const data = new FormData();
    data.set("a", "b");
    return data;
  };
  const URL_TEXT = "http://host/api/marketplace/orders/1-1?a=b%20c#part";
  it.each<[string, () => [string | URL | Request, RequestInit?]]>([
    ["an address", () => [URL_TEXT]],
    ["a URL", () => [new URL(URL_TEXT)]],
    ["a path that leads back", () => ["http://host/api/a/../b"]],
    ["a request", () => [new Request(URL_TEXT, { method: "POST", body: "text", headers: { "x-own": "1" } })]],
    ["a request and more", () => [new Request(URL_TEXT), { method: "PUT", body: "text" }]],
    ["a method in lower case", () => [URL_TEXT, { method: "delete" }]],
    ["a method of its own", () => [URL_TEXT, { method: "PURGE" }]],
    ["text", () => [URL_TEXT, { method: "POST", body: "a\u{1f4bf}" }]],
    [
      "text of a type",
      () => [URL_TEXT, { method: "POST", body: "{}", headers: [["Content-Type", "application/json"]] }],
    ],
    ["headers", () => [URL_TEXT, { headers: new Headers({ "X-Own": " 1 ", accept: "a, b" }) }]],
    ["null", () => [URL_TEXT, { method: "POST", body: null }]],
    ["fields", () => [URL_TEXT, { method: "POST", body: new URLSearchParams({ a: "b c" }) }]],
    ["bytes", () => [URL_TEXT, { method: "PUT", body: new Uint8Array([1, 255, 0]) }]],
    ["a file", () => [URL_TEXT, { method: "POST", body: new Blob(["text"], { type: "text/x-own" }) }]],
    ["a wish", () => [URL_TEXT, { cache: "no-store", credentials: "omit" }]],
  ])("sends %s as fetch would", async (_, make) => {
    const { fetch, sent } = answering(() => json(200, {}));
    await fetchOf(fetch, { auth: undefined, userAgent: "test/1.0" })(...make());
    const expected = new Request(...make());
    const [request] = sent;
    expect(request?.headers.get("user-agent")).toBe("test/1.0");
    request?.headers.delete("user-agent");
    const { method, url, cache, credentials } = expected;
    expect(request).toMatchObject({ method, url, cache, credentials });
    expect([...(request?.headers ?? [])]).toEqual([...expected.headers]);
    expect(await request?.arrayBuffer()).toEqual(await expected.arrayBuffer());
  });

  it("sends a form, which is read once and can be sent again", async () => {
    const { fetch, sent } = answering(broken, () => json(200, {}));
    await settled(fetchOf(fetch)("/marketplace/listings/1", { method: "POST", body: form() }));
    for (const request of sent) expect(Object.fromEntries(await request.formData())).toEqual({ a: "b" });
    expect(sent.length).toBe(2);
  });

  it.each<[string, () => [string, RequestInit?]]>([
    ["a body of a GET", () => [URL_TEXT, { body: "text" }]],
    ["a password in the address", () => ["http://user:secret@host/api/"]],
    ["an address that is none", () => ["http://"]],
    ["a method that is none", () => [URL_TEXT, { method: "GE T" }]],
    ["a header that is none", () => [URL_TEXT, { headers: { "a b": "c" } }]],
  ])("refuses %s with a TypeError, as fetch does, and sends nothing", async (_, make) => {
    const { fetch, sent } = answering(() => json(200, {}));
    expect(await failureOf(fetchOf(fetch)(...make()))).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });
});
