import { describe, expect, it } from "vitest";
import { type ClientOptions, createClient, createTransport } from "../../src/index.ts";
import { fakeFetch, json, type Sent } from "../fake-fetch.ts";
import { type Arguments, callFunction, callMethod, readFixture } from "./fixtures.ts";

interface Requests {
  client: { base_url: string; user_agent: string; auth: ClientOptions["auth"] };
  credentials: { name: string; auth: ClientOptions["auth"] | null; authorization: string | null }[];
  cases: {
    name: string;
    operation: string;
    arguments: Arguments;
    headers?: Record<string, string>;
    request: { method: string; path: string; query: string[]; body?: unknown };
  }[];
}

const { client, credentials, cases } = readFixture<Requests>("requests.json");
const options = { baseUrl: client.base_url, userAgent: client.user_agent, auth: client.auth };

/** JavaScript leaves these signs as they are, which RFC 3986 allows; the kit encodes them. */
const canonical = (text: string) =>
  text.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What was sent, as the kit writes it. */
function written({ method, url, body }: Sent) {
  const [, path = "", query = ""] = /^([^?]*)\??(.*)$/.exec(canonical(url.slice(client.base_url.length))) ?? [];
  return {
    method,
    path,
    query: query.split("&").filter(Boolean).sort(),
    ...(body !== "" && { body: JSON.parse(body) }),
  };
}

describe("requests.json: a call leads to the request", () => {
  it.each(cases)("$name", async ({ operation, arguments: given, headers = {}, request }) => {
    for (const style of ["function", "method"]) {
      const { fetch, sent } = fakeFetch(() => json(200, {}));
      const call =
        style === "function"
          ? callFunction(createTransport({ ...options, fetch }), operation, given, { headers })
          : callMethod(createClient({ ...options, fetch }), operation, given, headers);
      await call;
      expect(sent).toHaveLength(1);
      const [first = expect.fail()] = sent;
      expect(first.url.startsWith(client.base_url), first.url).toBe(true);
      expect(written(first)).toEqual({ ...request, query: request.query.toSorted() });
      expect(first.headers.get("user-agent")).toBe(client.user_agent);
      expect(first.headers.get("authorization")).toBe(credentials[1]?.authorization);
      expect(first.headers.get("content-type")).toBe("body" in request ? "application/json" : null);
      for (const [name, value] of Object.entries(headers)) expect(first.headers.get(name)).toBe(value);
    }
  });

  it.each(credentials)("has the header of $name", async ({ auth, authorization }) => {
    const { fetch, sent } = fakeFetch(() => json(200, {}));
    await callFunction(createTransport({ ...options, fetch, auth: auth ?? undefined }), "getApiInfo", {});
    expect(sent[0]?.headers.get("authorization")).toBe(authorization);
  });
});
