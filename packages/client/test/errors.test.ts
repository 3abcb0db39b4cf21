import { inspect } from "node:util";
import { operationTable } from "@runout/spec";
import { describe, expect, it } from "vitest";
import {
  createListing,
  getInventory,
  getListing,
  getOrder,
  getRequestToken,
  listOrderMessages,
} from "../src/generated/operations.ts";
import * as client from "../src/index.ts";
import { answering, failureOf, input, json, refusing } from "./fake-fetch.ts";

const { ApiError, CallError, createClient, createTransport, MalformedResponseError, NetworkError, unwrap } = client;
const SECRET = "secret-token";
const options = { baseUrl: "http://host", userAgent: "test/1.0", retries: 0 };
const auth = { type: "token", token: SECRET } as const;
const transportOf = (answer: () => Response | Promise<Response>) =>
  createTransport({ ...options, auth, fetch: answering(answer).fetch });
const caught = (call: Promise<unknown>): Promise<unknown> => failureOf(call);

describe("a refusal", () => {
  const documented = new Set<number>(Object.values(operationTable).flatMap(({ statuses }) => statuses));

  it.each([...documented, 405].filter((status) => status >= 400))(
    "of the documented status %i has a class of its own",
    async (status) => {
      const error = await caught(getListing(transportOf(refusing(status)), { listing_id: 1 }));
      expect(error).toBeInstanceOf(ApiError);
      const classes = Object.entries(client).filter(
        ([, one]) => Object.hasOwn(one, "statuses") && error instanceof Object(one),
      );
      expect(classes.map(([name]) => name)).toEqual(
        status === 503 ? ["ServerError", "ServiceUnavailableError"] : [Object(error).name],
      );
    },
  );

  it("is an instance of a class by its status, and of a derived class only if it was made by that", async () => {
    class OwnError extends client.NotFoundError {}
    const error = await caught(getListing(transportOf(refusing(404)), { listing_id: 1 }));
    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(error).not.toBeInstanceOf(client.PermissionError);
    expect(error).not.toBeInstanceOf(OwnError);
    const headers = new Headers();
    const own = new OwnError({ status: 404, message: "No.", body: undefined, headers, url: "http://host/" });
    for (const Class of [OwnError, client.NotFoundError, ApiError, CallError]) expect(own).toBeInstanceOf(Class);
    for (const value of [undefined, null, 404, { status: 404 }]) expect(value).not.toBeInstanceOf(client.NotFoundError);
  });

  it("says of a 503 whether anything was changed", async () => {
    for (const [headers, unchanged] of [
      [{ "x-runout-unchanged": "true" }, true],
      [{}, false],
    ] as const) {
      const error = await caught(createListing(transportOf(refusing(503, headers)), input));
      expect(error instanceof client.ServiceUnavailableError && error.unchanged).toBe(unchanged);
    }
  });

  it("has the operation, the attempts, the rate limit, and what the contract advises", async () => {
    const headers = { "x-discogs-ratelimit": "60", "x-discogs-ratelimit-used": "5" };
    const error = await caught(getOrder(transportOf(refusing(404, headers)), { order_id: "1-1" }));
    expect(error).toMatchObject({
      operationId: "getOrder",
      method: "GET",
      url: "http://host/marketplace/orders/1-1",
      attempts: 1,
      status: 404,
      message: "No.",
      budget: { limit: 60, remaining: 55, waiting: 0, delay: 0 },
      remedy: expect.stringContaining("from a list of orders"),
    });
    const shared = await caught(getOrder(transportOf(refusing(401)), { order_id: "1-1" }));
    expect(Object(shared).remedy).toContain("personal token");
    const unknown = await caught(getOrder(transportOf(refusing(418)), { order_id: "1-1" }));
    expect(unknown).toMatchObject({ name: "ApiError", remedy: undefined });
  });

  it("has the text of an operation that answers text for its message", async () => {
    const answer = () => new Response("Invalid consumer.", { status: 401 });
    const made = createClient({ ...options, fetch: answering(answer).fetch });
    const calls = [getRequestToken(transportOf(answer)), unwrap(made.GET("/oauth/request_token", { parseAs: "text" }))];
    for (const call of calls) {
      expect(await caught(call)).toMatchObject({ name: "AuthenticationError", message: "Invalid consumer." });
    }
  });

  it("is the same error by unwrap", async () => {
    const made = createClient({ ...options, auth, fetch: answering(refusing(404)).fetch });
    const error = await caught(
      unwrap(made.GET("/marketplace/orders/{order_id}", { params: { path: { order_id: "1-1" } } })),
    );
    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(error).toMatchObject({
      operationId: "getOrder",
      attempts: 1,
      remedy: expect.stringContaining("from a list of orders"),
    });
  });

  it("can be repeated in a shell, and shows no credential there or anywhere", async () => {
    const transport = transportOf(refusing(422));
    const more = { headers: { "X-Api-Key": SECRET }, query: { token: SECRET } };
    const error = await caught(createListing(transport, { ...input, comments: "it's" }, more));
    expect(error instanceof CallError && client.toCurl(error)).toBe(
      "curl -X POST 'http://host/marketplace/listings?token=redacted' -H 'content-type: application/json' -H 'x-api-key: ...' " +
        `-d '{"release_id":1,"condition":"Mint (M)","price":10,"comments":"it'\\''s"}'`,
    );
    const fromNetwork = await caught(
      createListing(
        transportOf(() => Promise.reject(new Error("reset"))),
        input,
        more,
      ),
    );
    for (const one of [error, fromNetwork]) {
      expect(one).toBeInstanceOf(CallError);
      expect(inspect(one, { depth: 9, showHidden: true }) + JSON.stringify(one) + String(one)).not.toContain(SECRET);
    }
  });
});

describe("whatever comes, a call ends in a typed outcome", () => {
  const listing = { id: 1, status: "For Sale" };
  const body =
    (text: string, status = 200, headers: Record<string, string> = {}) =>
    () =>
      new Response(text, { status, headers });
  const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("closed")) }));

  it.each<[string, () => Response | Promise<Response>, unknown]>([
    ["a new value of an enum", () => json(200, { ...listing, status: "Reserved" }), { id: 1, status: "Reserved" }],
    ["a new property", () => json(200, { ...listing, new: { deep: [] } }), { ...listing, new: { deep: [] } }],
    ["no optional property", () => json(200, { id: 1 }), { id: 1 }],
    ["an id beyond what a number holds", body('{"id":9007199254740993}'), { id: 9007199254740992 }],
  ])("data for %s", async (_, answer, expected) => {
    expect(await getListing(transportOf(answer), { listing_id: 1 })).toEqual(expected);
    const made = createClient({ ...options, fetch: answering(answer).fetch });
    const params = { path: { listing_id: 1 } };
    expect(await unwrap(made.GET("/marketplace/listings/{listing_id}", { params }))).toEqual(expected);
  });

  it.each<[string, () => Response | Promise<Response>, unknown]>([
    ["JSON that is cut", body('{"id":'), MalformedResponseError],
    ["a page of HTML", body("<h1>Welcome</h1>"), MalformedResponseError],
    ["nothing", body(""), MalformedResponseError],
    ["a body that breaks", broken, MalformedResponseError],
    ["a page of HTML for a 502", body("<h1>Bad gateway</h1>", 502), client.ServerError],
    ["an empty 500", body("", 500), client.ServerError],
    ["a refusal of another kind", body("[]", 404), client.NotFoundError],
    ["null for a refusal", body("null", 403), client.PermissionError],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "http://other/" } }), ApiError],
    ["no connection", () => Promise.reject(new TypeError("fetch failed")), NetworkError],
    ["a thrown text", () => Promise.reject("odd"), NetworkError],
  ])("an error for %s", async (_, answer, ErrorClass) => {
    const made = createClient({ ...options, fetch: answering(answer).fetch });
    const params = { path: { listing_id: 1 } };
    for (const call of [
      getListing(transportOf(answer), { listing_id: 1 }),
      unwrap(made.GET("/marketplace/listings/{listing_id}", { params })),
    ]) {
      const error = await caught(call);
      expect(error).toBeInstanceOf(ErrorClass);
      expect(error).toBeInstanceOf(CallError);
      expect(error).toHaveProperty("operationId", "getListing");
    }
  });

  it("an entry of a kind that is not known yet is passed on in a list", async () => {
    const page = { pagination: {}, messages: [{ type: "dispute", subject: "new" }] };
    expect(
      await listOrderMessages(
        transportOf(() => json(200, page)),
        { order_id: "1-1" },
      ),
    ).toEqual(page);
  });

  it("a 304 that was not asked for is an error of a function", async () => {
    const notModified = () => new Response(null, { status: 304 });
    const error = await caught(getInventory(transportOf(notModified), { username: "example_seller" }));
    expect(error).toMatchObject({ name: "ApiError", status: 304 });
  });
});
