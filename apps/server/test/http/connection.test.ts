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
  it("what is not HTTP is told so in the usual shape", async () => {
    const answer = await send("NONSENSE\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("Content-Type: application/json\r\n");
    expect(answer).toMatch(/\r\n\r\n\{"message":"Bad Request\."\}$/);
  });

  it("a header that is too large is told so", async () => {
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
