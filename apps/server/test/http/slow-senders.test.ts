import { Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { exchange } from "./exchange.ts";
import { buildShop, shopHandlers } from "./fixture.ts";

let lines: string[] = [];
let created = 0;
const stream = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const handlers = {
  ...shopHandlers,
  createRecord: async () => {
    created += 1;
    return { id: 1 };
  },
};
const app = buildShop(
  { rateLimit: false, sendTimeouts: { headers: 200, request: 400 }, log: createLogger("trace", stream) },
  { handlers },
);
let port: number;
beforeAll(async () => {
  port = Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
});
afterAll(() => app.close());
beforeEach(() => {
  lines = [];
  created = 0;
});

const BODY = '{"title":"Night Ferry","price":1}';
const POST = "POST /records?token=seller-token HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";
const head = (header: string) => `${POST}${header}\r\n\r\n`;
const chunks = (text: string) => [...text].map((character) => `1\r\n${character}\r\n`);

describe("a client that sends too slowly", () => {
  it.each<[string, string[]]>([
    ["nothing at all", []],
    ["its headers", [...`${POST}X: ${"a".repeat(60)}`]],
    ["its body", [head(`Content-Length: ${BODY.length}`), ...BODY]],
    ["its body in chunks", [head("Transfer-Encoding: chunked"), ...chunks(BODY), "0\r\n\r\n"]],
    ["its form", [head("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 90"), ..."a=1&".repeat(20)]],
  ])("%s: is refused with 408 and cut, and nothing is carried out", async (_what, pieces) => {
    const { text, sent } = await exchange(port, pieces, 60);
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(text).toContain("\r\nContent-Type: application/json\r\n");
    expect(text).toContain("\r\nConnection: close\r\n");
    expect(text).toMatch(/\r\n\r\n\{"message":"The request took too long to arrive\. Send it again\."\}$/);
    if (pieces.length > 0) expect(sent).toBeLessThan(pieces.length);
    expect(created).toBe(0);
  });

  it("is written down without what it sent", async () => {
    await exchange(port, [...POST], 60);
    const [line, ...more] = lines.map((text) => JSON.parse(text));
    expect(line).toMatchObject({ status: 408, address: "127.0.0.1", msg: "a connection was refused" });
    expect(more).toEqual([]);
    expect(lines.join("")).not.toContain("token");
  });

  it("hinders no other client", async () => {
    const slow = exchange(port, [...POST], 60);
    const { text } = await exchange(port, [`${head(`Content-Length: ${BODY.length}`)}${BODY}`]);
    expect(text).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
    expect((await slow).text).toMatch(/^HTTP\/1\.1 408 /);
  });
});

it("a client that sends in many pieces, in time, is served", async () => {
  const pieces = [head("Transfer-Encoding: chunked"), ...chunks(BODY), "0\r\n\r\n"];
  const { text, sent } = await exchange(port, pieces, 1);
  expect(text).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
  expect(sent).toBe(pieces.length);
});

it("without other limits, a minute is allowed for a request and a quarter of it for its headers", async () => {
  const usual = buildShop();
  expect(usual.server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 60_000 });
  await usual.close();
});
