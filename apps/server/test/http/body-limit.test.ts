import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exchange } from "./exchange.ts";
import { buildShop, shopHandlers } from "./fixture.ts";

const LIMIT = 100;
let created = 0;
const handlers = {
  ...shopHandlers,
  createRecord: async () => {
    created += 1;
    return { id: 1 };
  },
};
const app = buildShop({ rateLimit: false, maxBodyBytes: LIMIT }, { handlers });
let port: number;
beforeAll(async () => {
  port = Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
});
afterAll(() => app.close());
beforeEach(() => {
  created = 0;
});

const REFUSAL = '{"message":"The request body is too large; at most 100 bytes are taken."}';
const request = (header: string, body: string, line = "POST /records") =>
  `${line} HTTP/1.1\r\nHost: h\r\nAuthorization: Discogs token=seller-token\r\nConnection: close\r\n${header}\r\n\r\n${body}`;
const record = (bytes: number) => `{"title":"${"a".repeat(bytes - 22)}","price":1}`;
const chunked = (text: string) => {
  const chunks = text.match(/.{1,16}/gs) ?? [];
  return `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join("")}0\r\n\r\n`;
};
const FORM = "Content-Type: application/x-www-form-urlencoded";

describe("a body above the limit is answered with 413, which says the limit", () => {
  it.each([
    ["by its length", request(`Content-Length: ${LIMIT + 1}`, record(LIMIT + 1))],
    ["by its length alone, before it is sent", request("Content-Length: 5000000000", "")],
    ["in chunks", request("Transfer-Encoding: chunked", chunked(record(LIMIT + 1)))],
    ["in chunks that never end", request("Transfer-Encoding: chunked", chunked(record(5 * LIMIT)).slice(0, -5))],
    ["a form", request(`${FORM}\r\nContent-Length: ${LIMIT + 1}`, "a".repeat(LIMIT + 1))],
    ["a form in chunks", request(`${FORM}\r\nTransfer-Encoding: chunked`, chunked("a".repeat(LIMIT + 1)))],
    ["where no body is expected", request(`Content-Length: ${LIMIT + 1}`, record(LIMIT + 1), "DELETE /records/1")],
  ])("%s", async (_how, text) => {
    const answer = await exchange(port, [text]);
    const [headers = "", body] = answer.text.split("\r\n\r\n");
    expect(headers).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
    expect(body).toBe(REFUSAL);
    expect(headers.toLowerCase().split("\r\n")).toEqual(
      expect.arrayContaining([
        "content-type: application/json",
        "connection: close",
        "access-control-allow-origin: *",
        "x-discogs-ratelimit: 60",
      ]),
    );
    expect(created).toBe(0);
  });
});

it.each([
  ["by its length", request(`Content-Length: ${LIMIT}`, record(LIMIT))],
  ["in chunks", request("Transfer-Encoding: chunked", chunked(record(LIMIT)))],
])("a body of exactly the limit is taken: %s", async (_how, text) => {
  expect((await exchange(port, [text])).text).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
  expect(created).toBe(1);
});

it("a caller without permission is refused for that instead", async () => {
  const text = request(`Content-Length: ${LIMIT + 1}`, record(LIMIT + 1)).replace("seller-token", "wrong");
  expect((await exchange(port, [text])).text).toMatch(/^HTTP\/1\.1 401 /);
});
