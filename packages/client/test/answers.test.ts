import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ApiError,
  createClient,
  MalformedResponseError,
  type MarketplaceClient,
  NetworkError,
  ServerError,
  unwrap,
} from "../src/index.ts";
import { type FakeServer, startServer } from "./fake-server.ts";

let server: FakeServer;
let client: MarketplaceClient;
beforeAll(async () => {
  server = await startServer();
  client = createClient({ baseUrl: server.url, userAgent: "test/1.0", retries: 0, pacing: false });
});
afterAll(() => server.close());

const BODY = '{"value":0.9,"currency":"USD"}';
const getFee = () => client.GET("/marketplace/fee/{price}", { params: { path: { price: "10.00" } } });
const failureOf = (call: Promise<unknown>) => call.then(() => undefined).catch((thrown: unknown) => thrown);

/** Sends a part of a body that was announced longer, and closes the connection. */
const breakingOff =
  (status: number, headers: Record<string, string | number>): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.write(BODY.slice(0, 10), () => response.destroy());
  };

const whole =
  (status: number, headers: Record<string, string | number>, body: string): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** An empty body in one chunk of no bytes. */
const emptyChunked =
  (status: number): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "transfer-encoding": "chunked" });
    response.end();
  };

describe("an answer that cannot be read", () => {
  it.each<[string, number, RequestListener, string]>([
    ["is cut within its length", 200, breakingOff(200, { "content-length": BODY.length }), "cannot be read"],
    ["is cut within its chunks", 200, breakingOff(200, {}), "cannot be read"],
    ["is a refusal and cut", 500, breakingOff(500, { "content-length": BODY.length }), "cannot be read"],
    ["is cut and then framed by a proxy", 200, whole(200, {}, BODY.slice(0, 10)), "is not JSON"],
    [
      "is cut and then framed with its length",
      200,
      whole(200, { "content-length": 10 }, BODY.slice(0, 10)),
      "is not JSON",
    ],
    ["is a page", 200, whole(200, { "content-type": "text/html" }, "<h1>Welcome to the hotel</h1>"), "is not JSON"],
    ["is empty in chunks", 200, emptyChunked(200), "is empty"],
    ["is empty with length 0", 200, whole(200, { "content-length": 0 }, ""), "is empty"],
  ])("is a MalformedResponseError in both styles when it %s", async (_, status, answer, fault) => {
    server.answer(answer);
    for (const call of [getFee, () => unwrap(getFee())]) {
      const error = await failureOf(call());
      expect(error).toBeInstanceOf(MalformedResponseError);
      expect(error).not.toBeInstanceOf(ApiError);
      expect(error).toMatchObject({
        name: "MalformedResponseError",
        status,
        url: `${server.url}/marketplace/fee/10.00`,
        message: expect.stringContaining(fault),
      });
    }
  });

  it("is the caller's own reason when the caller gave up while it came", async () => {
    const controller = new AbortController();
    const reason = new Error("closed the window");
    server.answer((_, response) => {
      response.writeHead(200, { "content-length": BODY.length });
      response.write(BODY.slice(0, 10), () => controller.abort(reason));
    });
    const path = { price: "10.00" };
    const call = client.GET("/marketplace/fee/{price}", { params: { path }, signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
  });

  it("is a NetworkError, caused by what fetch says, when there is no answer at all", async () => {
    server.answer((request) => void request.socket.destroy());
    const error = await failureOf(getFee());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toHaveProperty("cause", expect.any(TypeError));
  });

  it("is the error of a middleware when that throws", async () => {
    server.answer(whole(200, {}, BODY));
    const own = new Error("not today");
    const middleware = [{ onResponse: () => Promise.reject(own) }];
    const path = { price: "10.00" };
    expect(await failureOf(client.GET("/marketplace/fee/{price}", { params: { path }, middleware }))).toBe(own);
  });
});

describe("a refusal", () => {
  it.each<[string, RequestListener]>([
    ["an empty body in chunks", emptyChunked(500)],
    ["a body of length 0", whole(500, { "content-length": 0 }, "")],
    ["null", whole(500, { "content-type": "application/json" }, "null")],
    ["false", whole(500, { "content-type": "application/json" }, "false")],
    ["an empty string of JSON", whole(500, { "content-type": "application/json" }, '""')],
  ])("has an error with a message when it comes with %s", async (_, answer) => {
    server.answer(answer);
    const { data, error } = await getFee();
    expect(data).toBeUndefined();
    expect(error).toEqual({ message: "Internal Server Error" });
    const thrown = await failureOf(unwrap(getFee()));
    expect(thrown).toBeInstanceOf(ServerError);
    expect(thrown).toMatchObject({ status: 500, message: "Internal Server Error" });
  });
});

describe("a 304", () => {
  const getInventory = () => {
    const params = { path: { username: "example_seller" }, header: { "If-None-Match": '"tag"' } };
    return client.GET("/users/{username}/inventory", { params });
  };

  it("has neither data nor an error, and unwrap makes undefined of it", async () => {
    server.answer((request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"tag"' ? 304 : 500, { etag: '"tag"' }).end();
    });
    const { data, error, response } = await getInventory();
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status: 304 });
    expect(await unwrap(getInventory())).toBeUndefined();
  });
});

describe("a redirect", () => {
  it("is not followed, so that credentials do not go to another server and a POST does not become a GET", async () => {
    const other = await startServer();
    try {
      const asked: unknown[] = [];
      other.answer((request, response) => {
        asked.push(request.headers.authorization);
        response.end(BODY);
      });
      server.answer((_, response) => response.writeHead(302, { location: `${other.url}/stolen` }).end());
      const auth = { type: "token", token: "own-token" } as const;
      const client = createClient({ baseUrl: server.url, userAgent: "test/1.0", auth });
      const params = { path: { price: "10.00" } };
      const error = await failureOf(unwrap(client.GET("/marketplace/fee/{price}", { params })));
      expect(error).toMatchObject({ name: "ApiError", status: 302 });
      expect(asked).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe("what is sent", () => {
  it("has the header given for one call instead of the client's own, in any case of letters", async () => {
    const auth = { type: "token", token: "own-token" } as const;
    const client = createClient({ baseUrl: server.url, userAgent: "test/1.0", auth });
    server.answer((request, response) => {
      const { authorization, "user-agent": agent } = request.headers;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ authorization, agent }));
    });
    const headersOf = async (headers: HeadersInit) => (await client.GET("/", { headers })).data;
    const own = { authorization: "Discogs token=own-token", agent: "test/1.0" };
    expect(await headersOf({})).toEqual(own);
    for (const name of ["Authorization", "authorization", "AUTHORIZATION"]) {
      expect(await headersOf({ [name]: "Discogs token=other" })).toEqual({
        ...own,
        authorization: "Discogs token=other",
      });
    }
    expect(await headersOf(new Headers({ "user-agent": "other/2.0" }))).toEqual({ ...own, agent: "other/2.0" });
    const unset = { accept: null } as unknown as HeadersInit;
    expect(await headersOf(unset)).toEqual(own);
  });

  it("has a Date of the query in ISO 8601", async () => {
    server.answer((request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ url: request.url }));
    });
    const query = { created_after: new Date("2026-02-03T04:05:06Z") as unknown as string, page: 2 };
    const { data } = await client.GET("/marketplace/orders", { params: { query } });
    expect(data).toEqual({ url: "/marketplace/orders?created_after=2026-02-03T04%3A05%3A06.000Z&page=2" });
  });
});
