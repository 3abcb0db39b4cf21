import { describe, expect, expectTypeOf, it } from "vitest";
import * as generatedFacts from "../src/generated/operation-facts.ts";
import * as functions from "../src/generated/operations.ts";
import {
  type components,
  createClient,
  createFetch,
  createTransport,
  metadataOfResponse,
  request,
  type Transport,
} from "../src/index.ts";
import type { OperationFacts } from "../src/layers/layer.ts";
import { serializePath } from "../src/operations/serialize.ts";
import { failureOf, fakeFetch, json } from "./fake-fetch.ts";

const { getListing, listOrders, operations } = functions;
const options = { baseUrl: "http://host/api", userAgent: "test/1.0" };

/** What the client knows of each operation. */
const operationFacts = Object.values(generatedFacts).filter((one): one is OperationFacts => "id" in one);

function sending(answer: () => Response = () => json(200, {})) {
  const { fetch, sent } = fakeFetch(answer);
  return { sent, transport: createTransport({ ...options, fetch }) };
}

/** A function of an operation as plain JavaScript calls it. */
type Untyped = (transport: Transport, parameters?: unknown, options?: unknown) => Promise<unknown>;
const ALL = new Map<string, unknown>(Object.entries(functions));
const untyped = (id: string) => ALL.get(id) as Untyped;

describe("the function of each operation", () => {
  it.each(operationFacts.map((one) => [one.id, one] as const))(
    "%s sends what the contract says",
    async (id, operation) => {
      const isEmpty = operation.text || ["editListing", "deleteListing"].includes(id);
      const { transport, sent } = sending(() => (isEmpty ? new Response(null, { status: 204 }) : json(200, { id: 1 })));
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
      const path = Object.fromEntries(names.map((name) => [name, `a ${name}`]));
      const query = Object.fromEntries((operation.query ?? []).map((name) => [name, `b&${name}`]));
      const body = operation.body ? { message: "text", extra: null } : undefined;
      await untyped(id)(transport, { ...path, ...query, ...body });
      const [call] = sent;
      const url = new URL(call?.url ?? "");
      expect(call?.method).toBe(operation.method);
      expect(url.pathname).toBe(`/api${serializePath(operation.path, path)}`);
      expect(Object.fromEntries(url.searchParams)).toEqual(query);
      expect(call?.body).toBe(body ? JSON.stringify(body) : "");
      expect(call?.headers.get("content-type")).toBe(body ? "application/json" : null);
    },
  );

  it("is bound to a transport by operations()", async () => {
    const { transport, sent } = sending();
    const bound = operations(transport);
    expect(Object.keys(bound)).toEqual(operationFacts.map(({ id }) => id));
    await bound.getListing({ listing_id: 7, curr_abbr: "EUR" }, { headers: { accept: "application/json" } });
    expect(sent[0]?.url).toBe("http://host/api/marketplace/listings/7?curr_abbr=EUR");
    expect(sent[0]?.headers.get("accept")).toBe("application/json");
  });

  it("is typed: parameters, their values, and what it answers", () => {
    const { transport } = sending();
    // @ts-expect-error listing_id is missing
    const missing = () => getListing(transport, {});
    // @ts-expect-error there is no such status
    const wrong = () => listOrders(transport, { status: "Lost" });
    const right = () => getListing(transport, { listing_id: 1 });
    expectTypeOf<Awaited<ReturnType<typeof right>>>().toEqualTypeOf<components["schemas"]["Listing"]>();
    expectTypeOf(missing).toBeFunction();
    expectTypeOf(wrong).toBeFunction();
    expectTypeOf(listOrders).parameter(1).toExtend<object | undefined>();
    expectTypeOf<Awaited<ReturnType<typeof functions.deleteListing>>>().toBeUndefined();
  });

  it("sends a header that is given for one call instead of the client's own", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    const transport = createTransport({ ...options, fetch, auth: { type: "token", token: "own" } });
    const headers = { Authorization: "Discogs token=other", "USER-AGENT": "other/2.0" };
    await getListing(transport, { listing_id: 1 }, { headers });
    expect(sent[0]?.headers.get("authorization")).toBe("Discogs token=other");
    expect(sent[0]?.headers.get("user-agent")).toBe("other/2.0");
  });
});

describe("values of the wrong kind", () => {
  const rejected = async (id: string, parameters: unknown, more?: unknown) => {
    const { transport, sent } = sending();
    const error = await failureOf(untyped(id)(transport, parameters, more));
    expect(error, String(error)).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
    return String(error);
  };

  it("are a TypeError that names the parameter", async () => {
    for (const value of [
      null,
      undefined,
      Number.NaN,
      Infinity,
      [],
      {},
      new Map(),
      new Date("none"),
      Symbol("s"),
      "",
      ".",
      "..",
    ]) {
      expect(await rejected("getListing", { listing_id: value })).toContain("listing_id");
    }
    for (const value of [null, Number.NaN, [1], {}, new Set(), new Date("none"), () => 1]) {
      expect(await rejected("listOrders", { page: value })).toContain("page");
      expect(await rejected("listOrders", {}, { query: { extra: value } })).toContain("extra");
    }
    for (const value of [Number.NaN, 1n, new Map(), () => 1, new Date("none")]) {
      expect(await rejected("createListing", { price: value })).toContain("price");
    }
    for (const value of [null, 1, "a\nb", "é", []]) {
      expect(await rejected("getApiInfo", {}, { headers: { "X-Header": value } })).toContain("X-Header");
    }
    for (const parameters of [new Map(), [], "text", 7]) {
      expect(await rejected("listOrders", parameters)).toContain("parameters must be a plain object");
    }
  });

  it("is a parameter too that the operation does not have", async () => {
    expect(await rejected("getListing", { listing_id: 1, listingId: 1 })).toContain(
      "getListing has no parameter listingId",
    );
  });

  it("are sent as the contract writes them where it has a way: a Date, a boolean, a big number", async () => {
    const { transport, sent } = sending();
    const date = new Date("2026-02-03T04:05:06Z") as unknown as string;
    await listOrders(transport, { created_after: date, archived: false });
    await untyped("getListing")(transport, { listing_id: 2n ** 60n });
    expect(sent.map(({ url }) => url.slice(15))).toEqual([
      "/marketplace/orders?created_after=2026-02-03T04%3A05%3A06.000Z&archived=false",
      "/marketplace/listings/1152921504606846976",
    ]);
  });

  it("never reach another route: 100,000 random values of a path parameter", () => {
    const signs = [..."./\\?#%&=:@;+ \u0000\n\té😀aZ09~!$'()*,[]{}|^`\"<>", "..", "%2e", "%2F", "//", "\ud83d"];
    const random = (below: number) => Math.floor(Math.random() * below);
    const template = "/users/{username}/inventory";
    let refused = 0;
    for (let run = 0; run < 100_000; run += 1) {
      const username = Array.from({ length: random(6) }, () => signs[random(signs.length)]).join("");
      try {
        const { pathname, search, hash } = new URL(`http://host/api${serializePath(template, { username })}`);
        const [, base, users, name = "", last, ...more] = pathname.split("/");
        const isSame =
          base === "api" && users === "users" && last === "inventory" && more.length === 0 && search + hash === "";
        if (!isSame || decodeURIComponent(name) !== username)
          throw new Error(`${JSON.stringify(username)}: ${pathname}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        refused += 1;
        expect(/^\.{0,2}$|\p{Surrogate}/u.test(username), JSON.stringify(username)).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});

describe("metadata", () => {
  const headers = { "x-discogs-ratelimit": "60", "x-discogs-ratelimit-used": "1", "x-request": "7" };
  const answer = () => new Response('{"id":1}', { headers });
  const expected = {
    operationId: "getListing",
    status: 200,
    attempts: 1,
    url: "http://host/api/marketplace/listings/1",
    budget: { limit: 60, remaining: 59, waiting: 0, delay: 0 },
  };

  it("comes with a function's call", async () => {
    const { transport } = sending(answer);
    const { data, metadata } = await getListing(transport, { listing_id: 1 }).withMetadata();
    expect(data).toEqual({ id: 1 });
    expect(metadata).toMatchObject(expected);
    expect(metadata.headers.get("x-request")).toBe("7");
  });

  it("comes with the result of a client, refused or not", async () => {
    const params = { path: { listing_id: 1 } };
    const get = (one: () => Response) =>
      createClient({ ...options, fetch: fakeFetch(one).fetch }).GET("/marketplace/listings/{listing_id}", { params });
    const { metadata } = await get(answer);
    expect(metadata).toMatchObject(expected);
    const refused = await get(() => json(404, { message: "No." }));
    expect(refused.metadata).toMatchObject({ operationId: "getListing", status: 404, attempts: 1 });
  });

  it("comes with a response of createFetch", async () => {
    const response = await createFetch({ ...options, fetch: fakeFetch(answer).fetch })("/marketplace/listings/1");
    expect(metadataOfResponse(response)).toMatchObject(expected);
    expect(metadataOfResponse(new Response("other"))).toBeUndefined();
  });

  it("is the only thing that rejects when it is asked for", async () => {
    const { transport } = sending(() => json(404, { message: "No." }));
    await expect(getListing(transport, { listing_id: 1 }).withMetadata()).rejects.toMatchObject({ status: 404 });
  });
});

describe("request", () => {
  it("makes calls that the contract does not describe, through the same layers", async () => {
    const { transport, sent } = sending(() => json(200, [1]));
    const data = await request(transport, "post", "/sandbox/orders", { body: { a: 1 }, query: { b: "c d" } });
    expect(data).toEqual([1]);
    expect(sent[0]).toMatchObject({ method: "POST", url: "http://host/api/sandbox/orders?b=c%20d", body: '{"a":1}' });
    expect(sent[0]?.headers.get("user-agent")).toBe("test/1.0");
  });

  it("is there on a client too", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, { reset: true }));
    const { data } = await createClient({ ...options, fetch }).request("post", "/sandbox/reset", { body: { a: 1 } });
    expect(data).toEqual({ reset: true });
    expect(sent[0]).toMatchObject({ method: "POST", url: "http://host/api/sandbox/reset", body: '{"a":1}' });
  });

  it("does not lead to another server", async () => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    const transport = createTransport({ ...options, fetch, auth: { type: "token", token: "t" } });
    for (const path of ["http://other/", ".other.example/", "@other/", "", undefined as unknown as string]) {
      expect(await failureOf(request(transport, "GET", path))).toBeInstanceOf(TypeError);
    }
    for (const path of ["//other/", "/\\other/", "/@other/"]) await request(transport, "GET", path);
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(["host", "host", "host"]);
  });
});
