import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";
import { runMock } from "./running-mock.ts";

const { url, call } = runMock();
const LISTING = "/marketplace/listings/4300801460";

describe("a path or method that is not documented", () => {
  it.for(["/nowhere", "/marketplace/listings/", "/users/%E0%A4%A", "//nowhere", "/sell/item/4300801460"])(
    "%s is a 404",
    async (path) => {
      const reply = await call(path);
      expect(reply.status).toBe(404);
      expect(reply.body).toEqual({ message: "The requested resource was not found." });
      expect(reply.headers.get("x-runout-mock")).toBe("- 404");
    },
  );

  it("a method that the path does not have is a 405 that names those it has", async () => {
    const reply = await call(LISTING, { method: "PUT", body: {} });
    expect(reply.status).toBe(405);
    expect(reply.headers.get("allow")).toBe("GET, HEAD, POST, DELETE, OPTIONS");
    expect(reply.body).toEqual({
      message: "The method PUT is not allowed here; allowed: GET, HEAD, POST, DELETE, OPTIONS.",
    });
  });
});

it("what a user is answered is for their own cache, and what depends on credentials varies by them", async () => {
  const headersFor = async (path: string, authorization = "") => {
    const { headers } = await call(path, { headers: { authorization } });
    return [headers.get("cache-control"), headers.get("vary")];
  };
  const application = "Discogs key=demo-key, secret=demo-secret";
  const open = ["public, must-revalidate", "Authorization"];
  expect(await headersFor(LISTING)).toEqual(open);
  expect(await headersFor(LISTING, application)).toEqual(open);
  for (const path of [LISTING, "/marketplace/orders", "/oauth/identity", "/users/example_seller/inventory"]) {
    expect(await headersFor(path, "Discogs token=seller-token")).toEqual(["private, must-revalidate", "Authorization"]);
  }
});

describe("HEAD and OPTIONS", () => {
  it("HEAD is GET without the body", async () => {
    const [got, head] = [await call(LISTING), await call(LISTING, { method: "HEAD" })];
    expect(head.status).toBe(200);
    expect(head.text).toBe("");
    expect(head.headers.get("content-length")).toBe(got.headers.get("content-length"));
  });

  it("OPTIONS names the methods", async () => {
    const reply = await call("/marketplace/listings", { method: "OPTIONS" });
    expect(reply.status).toBe(204);
    expect(reply.headers.get("allow")).toBe("POST, OPTIONS");
  });
});

describe("pages of any origin may use the mock", () => {
  const origin = "http://app.localhost:5173";

  it.for(["/marketplace/listings", "/nowhere"])("a preflight is permitted: %s", async (path) => {
    const headers = { origin, "access-control-request-method": "POST" };
    const reply = await call(path, { method: "OPTIONS", headers });
    expect(reply.status).toBe(204);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect(reply.headers.get("access-control-allow-methods")).toContain("POST");
    const allowed = reply.headers.get("access-control-allow-headers")?.split(", ");
    expect(allowed).toEqual(expect.arrayContaining(["Authorization", "Content-Type", "If-None-Match", "Prefer"]));
  });

  it.for([LISTING, "/nowhere", `${LISTING}?__code=404`])(
    "the answer of %s can be read, with its headers",
    async (path) => {
      const reply = await call(path, { headers: { origin } });
      expect(reply.headers.get("access-control-allow-origin")).toBe("*");
      const exposed = reply.headers.get("access-control-expose-headers")?.split(", ");
      const names = ["X-Discogs-Ratelimit-Remaining", "Link", "ETag", "X-Runout-Mock"];
      expect(exposed).toEqual(expect.arrayContaining(names));
    },
  );
});

describe("the connection", () => {
  it("goes on after a refusal that left a body unread", async () => {
    for (const path of ["/nowhere", LISTING]) {
      expect((await call(path, { method: "PUT", text: "x".repeat(100_000) })).status).toBeGreaterThanOrEqual(404);
    }
    expect((await call(LISTING)).status).toBe(200);
  });

  it.for([
    ["what is not HTTP", "NONSENSE\r\n\r\n", 400, "Bad Request."],
    [
      "a header that is too long",
      `GET ${LISTING} HTTP/1.1\r\nHost: h\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`,
      431,
      "The address and the headers are too large; at most 16384 bytes are taken.",
    ],
  ] as const)("%s is refused as by the server", async ([, sent, status, message]) => {
    const received = await new Promise<string>((resolve, reject) => {
      let text = "";
      const socket = connect(Number(new URL(url()).port), "127.0.0.1", () => socket.write(sent));
      socket.setEncoding("utf8").on("data", (part) => (text += part));
      socket.on("end", () => resolve(text)).on("error", reject);
    });
    const [head = "", body = ""] = received.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(body)).toEqual({ message });
  });

  it("a Host that is none is refused as by the server, and does not get into an answer", async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(url());
      const sent = request({ hostname, port, path: LISTING, headers: { host: 'x"}/evil' } }, (response) => {
        response.setEncoding("utf8");
        let received = "";
        response.on("data", (part: string) => (received += part)).on("end", () => resolve(received));
      });
      sent.on("error", reject).end();
    });
    expect(JSON.parse(text)).toEqual({ message: "The Host header is not a host name with an optional port." });
  });

  it.for([
    [
      "GET /users/b\u00fccher HTTP/1.1\r\nHost: h\r\n\r\n",
      /^The address holds a character that must be percent-encoded/,
    ],
    [
      "GET / HTTP/1.1\r\nHost: h\r\nHost: other\r\nConnection: close\r\n\r\n",
      /^The Host header comes more than once\.$/,
    ],
    ["NONSENSE\r\n\r\n", /^Bad Request\.$/],
  ] as const)("what is refused before it is read is a 400 that says why: %s", async ([text, message]) => {
    const socket = connect(Number(new URL(url()).port), "127.0.0.1", () => socket.write(text));
    let answer = "";
    for await (const chunk of socket) answer += String(chunk);
    const [head, body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(body)).toEqual({ message: expect.stringMatching(message) });
  });

  it("close returns though a connection was opened and never used", async () => {
    const mock = await startMock({ port: 0 });
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.on("error", () => undefined);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow();
    socket.destroy();
  });
});
