import { describe, expect, it } from "vitest";
import { asSeller, buildShop } from "./fixture.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const refusal = {
  message: "The form-encoded body is too large; at most 65536 bytes and 1000 pairs are taken.",
};
const app = buildShop({ rateLimit: false });

async function send(payload: string, headers: object = {}, url = "/records") {
  const response = await app.inject({ method: "POST", url, headers: { ...FORM, ...headers }, payload });
  return [response.statusCode, response.json()];
}

const UNAUTHENTICATED = [401, { message: "You must authenticate to access this resource." }];
const bytes = (count: number) => `title=${"x".repeat(count - 6)}`;
const pairs = (count: number, pair = "a") => Array.from({ length: count }, () => pair).join("&");

describe("a form that may hold a signature", () => {
  it("is read up to 65,536 bytes and 1,000 pairs", async () => {
    expect(await send(bytes(65_536))).toEqual(UNAUTHENTICATED);
    expect(await send(pairs(1000))).toEqual(UNAUTHENTICATED);
    expect(await send(`${pairs(999)}&oauth_consumer_key=demo-key`)).toEqual(UNAUTHENTICATED);
  });

  it.each([
    ["more bytes", bytes(65_537)],
    ["many more bytes", "a&".repeat(500_000)],
    ["more pairs", pairs(1001)],
    ["more pairs with values", pairs(1001, "a=1")],
    ["more empty pairs", "&".repeat(1000)],
  ])("is a 413 with %s, wherever the signature is", async (_what, payload) => {
    const oauth = { authorization: 'OAuth oauth_consumer_key="demo-key", oauth_signature="x"' };
    expect(await send(payload)).toEqual([413, refusal]);
    expect(await send(payload, oauth)).toEqual([413, refusal]);
    expect(await send(payload, {}, "/records?oauth_consumer_key=demo-key")).toEqual([413, refusal]);
    expect(await send(payload, { "content-type": "APPLICATION/x-www-form-urlencoded; charset=utf-8" })).toEqual([
      413,
      refusal,
    ]);
  });
});

it("JSON that is declared a form has no limit of its own, and is not read as one, where other credentials say who calls", async () => {
  const record = JSON.stringify({ title: "&".repeat(100_000), price: 1 });
  expect((await send(record, asSeller))[0]).toBe(201);
  expect((await send(record, {}, "/records?token=seller-token"))[0]).toBe(201);
  expect(await send(record, { authorization: "Discogs token=wrong" })).toEqual(UNAUTHENTICATED);
  const sandbox = buildShop({}, { counted: false });
  const answer = await sandbox.inject({
    method: "POST",
    url: "/records",
    headers: { ...FORM, ...asSeller },
    payload: record,
  });
  expect(answer.statusCode).toBe(201);
});
