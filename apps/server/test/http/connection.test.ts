import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildShop, shopHandlers } from "./fixture.ts";

const app = buildShop(
  {},
  {
    context: (_caller, location) => location,
    handlers: { ...shopHandlers, listRecords: async (location: object) => ({ query: location }) },
  },
);
let port: number;
beforeAll(async () => {
  await app.listen({ port: 0, host: "127.0.0.1" });
  // A server that listens on TCP has an address and a port.
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app.close());

/** Sends text as it is and reads until the server ends the connection. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("on the wire", () => {
  it("what is not HTTP is refused in the usual shape", async () => {
    const answer = await send("NONSENSE\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("Content-Type: application/json\r\n");
    expect(answer).toMatch(/\r\n\r\n\{"message":"Bad Request\."\}$/);
  });

  it.each([
    [
      "raw UTF-8 in the address",
      "GET /users/b\u00fccher",
      "",
      /^The address holds a character that must be percent-encoded/,
    ],
    [
      "a control character in the address",
      "GET /a\u0001",
      "",
      /^The address holds a character that must be percent-encoded/,
    ],
    ["a blank in the address", "GET /users/a b", "", /in the address a blank is written %20/],
    ["a header's name that is none", "GET /records", "X-\u00fc: 1\r\n", /^A header holds a character/],
    ["a control character in a header", "GET /records", "X: \u0001\r\n", /^A header holds a character/],
    ["a length that is none", "POST /records", "Content-Length: x\r\n", /^The Content-Length is not a number/],
    [
      "two lengths",
      "POST /records",
      "Content-Length: 1\r\nContent-Length: 2\r\n",
      /^The Content-Length comes more than once/,
    ],
    ["a length and chunks", "POST /records", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", /Content-Length/],
    ["two hosts", "GET /records", "Host: other\r\n", /^The Host header comes more than once\.$/],
    ["the same host twice", "GET /healthz", "HOST: h\r\n", /^The Host header comes more than once\.$/],
  ])("%s is a 400 that says what is wrong", async (_what, line, header, message) => {
    const answer = await send(`${line} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n${header}\r\n`);
    const [head, body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(JSON.parse(body)).toEqual({ message: expect.stringMatching(message) });
  });

  it("a header that is too large is refused", async () => {
    const answer = await send(`GET / HTTP/1.1\r\nHost: h\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toMatch(
      /\{"message":"The address and the headers are too large; at most 16384 bytes are taken\."\}$/,
    );
  });

  it("HTTP/1.1 without a Host is refused", async () => {
    const answer = await send("GET /records HTTP/1.1\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('{"message":"The Host header is missing."}');
  });

  it("HTTP/1.0 without a Host gets addresses by the address it called", async () => {
    const answer = await send("GET /records HTTP/1.0\r\n\r\n");
    expect(answer).toContain(`"baseUrl":"http://127.0.0.1:${port}"`);
  });

  it("a 204 has neither a body nor a length", async () => {
    const answer = await send(
      "DELETE /records/1?token=seller-token HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
    expect(answer).not.toMatch(/^content-(length|type):/im);
    expect(answer).toMatch(/\r\n\r\n$/);
  });
});
