import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createListing, getListing } from "../src/generated/operations.ts";
import {
  type Auth,
  CallError,
  type ClientEvent,
  type ClientOptions,
  createClient,
  createFetch,
  createTransport,
  eventLog,
  oauth,
  request,
  toCurl,
  unwrap,
} from "../src/index.ts";
import { failureOf, input, listing } from "./fake-fetch.ts";
import { type FakeServer, startServer } from "./fake-server.ts";

const SECRET = "hush";
const keys = {
  key: "known-key",
  secret: `${SECRET}-consumer`,
  token: `${SECRET}-token`,
  tokenSecret: `${SECRET}-user`,
};
const AUTH: [string, Auth, RegExp][] = [
  ["a personal token", { type: "token", token: `${SECRET}-token` }, /^Discogs token=hush-token$/],
  ["an application", { type: "application", key: "known-key", secret: `${SECRET}-secret` }, /secret=hush-secret$/],
  ["OAuth with HMAC-SHA1", oauth(keys), /oauth_token="hush-token", oauth_signature="[^"]{20,}"$/],
  ["OAuth with PLAINTEXT", oauth({ ...keys, signatureMethod: "PLAINTEXT" }), /="hush-consumer%26hush-user"$/],
];

/** Each way of calling, once for a call that reads and once for one that writes. */
const styles = (options: ClientOptions): [string, () => Promise<unknown>][] => {
  const client = createClient(options);
  const transport = createTransport(options);
  const discogs = createFetch(options);
  const params = { path: listing };
  return [
    ["a function", () => getListing(transport, listing)],
    ["a function that writes", () => createListing(transport, input)],
    ["request", () => request(transport, "GET", "/other")],
    ["the client", () => unwrap(client.GET("/marketplace/listings/{listing_id}", { params }))],
    ["the client that writes", () => unwrap(client.POST("/marketplace/listings", { body: input }))],
    ["the client with a middleware", () => unwrap(client.GET("/", { middleware: [{ onRequest() {} }] }))],
    ["createFetch", () => discogs("/marketplace/listings/1")],
    ["createFetch with a request", () => discogs(new Request(`${options.baseUrl}/marketplace/listings/1`))],
  ];
};

const OUTCOMES: [string, (signal: AbortSignal) => Promise<Response>][] = [
  ["a refusal", async () => new Response('{"message":"No."}', { status: 401 })],
  ["a redirect", async () => new Response(null, { status: 302, headers: { location: "http://other/" } })],
  ["no connection", () => Promise.reject(new TypeError("fetch failed"))],
  ["a timeout", () => new Promise(() => {})],
  ["a page", async () => new Response("<h1>Welcome</h1>")],
  ["a body that breaks", async () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error()) }))],
];

describe.each(AUTH)("a credential of %s", (_, auth, header) => {
  it.each(OUTCOMES)("is sent, and is in no error, event or line of a log after %s", async (outcome, answer) => {
    const sent: string[] = [];
    const events: ClientEvent[] = [];
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const log = eventLog({ level: "debug", log: { debug: write, info: write, warn: write, error: write } });
    const all = styles({
      baseUrl: "http://host",
      userAgent: "test/1.0",
      auth,
      retries: 0,
      // Long enough for a busy machine to sign and send before it ends.
      ...(outcome === "a timeout" && { timeout: { attempt: 1000 } }),
      onEvent(event) {
        events.push(event);
        log(event);
      },
      fetch(made) {
        sent.push(made.headers.get("authorization") ?? "");
        return answer(made.signal);
      },
    });
    const errors: unknown[] = await Promise.all(all.map(([, call]) => failureOf(call())));
    for (const [index, [style]] of all.entries()) {
      // A fetch gives refusals and bodies as they are.
      const isAnswer = style.startsWith("createFetch") && ["a refusal", "a redirect", "a page"].includes(outcome);
      if (!isAnswer) expect(errors[index], style).toBeInstanceOf(CallError);
    }
    await vi.waitFor(() => expect(events.filter(({ type }) => type === "end").length).toBe(all.length));
    expect(sent.map((one) => header.test(one))).toEqual(all.map(() => true));
    const shown = errors.map((error) =>
      [
        inspect(error, { depth: 12, showHidden: true, getters: true }),
        JSON.stringify(error),
        String(error),
        error instanceof Error && error.stack,
        error instanceof CallError && toCurl(error),
      ].join("\n"),
    );
    const everything = [...shown, inspect(events, { depth: 12, showHidden: true }), ...lines].join("\n");
    expect(lines.length).toBeGreaterThan(all.length);
    expect(everything).not.toContain(SECRET);
    for (const one of sent) expect(everything).not.toContain(one);
  });

  describe("and a redirect to another origin", () => {
    let own: FakeServer;
    let other: FakeServer;
    beforeAll(async () => {
      own = await startServer();
      other = await startServer();
    });
    afterAll(() => Promise.all([own.close(), other.close()]));

    it.each([301, 302, 303, 307, 308])("with %i: neither a request nor a credential arrives there", async (status) => {
      const asked: unknown[] = [];
      const arrived: unknown[] = [];
      own.answer(({ headers }, response) => {
        asked.push(headers.authorization);
        response.writeHead(status, { location: `${other.url}/marketplace/listings/1` }).end();
      });
      other.answer((stray, response) => {
        arrived.push(stray.headers);
        response.end("{}");
      });
      const all = styles({ baseUrl: own.url, userAgent: "test/1.0", auth, retries: 0 });
      for (const [, call] of all) await failureOf(call());
      expect(asked.map((one) => header.test(String(one)))).toEqual(all.map(() => true));
      expect(arrived).toEqual([]);
    });

    it("that the caller asks for by itself: the request arrives without a credential", async () => {
      const arrived: unknown[] = [];
      other.answer(({ headers }, response) => {
        arrived.push([headers.authorization, headers["user-agent"] === "test/1.0"]);
        response.setHeader("content-type", "application/json").end("{}");
      });
      const options = { baseUrl: own.url, userAgent: "test/1.0", auth };
      await createFetch(options)(`${other.url}/marketplace/listings/1`);
      await createFetch(options)(new Request(`${other.url}/marketplace/listings/1`));
      await createClient(options).GET("/", { baseUrl: other.url });
      await createClient(options).GET("/", { baseUrl: other.url, middleware: [{ onRequest() {} }] });
      expect(arrived).toEqual([1, 2, 3, 4].map(() => [undefined, false]));
    });
  });
});
