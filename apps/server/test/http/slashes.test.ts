import { operationTable } from "@runout/spec";
import { sandboxOperationTable } from "@runout/spec/sandbox";
import { describe, expect, it } from "vitest";
import { requestedObjects } from "../authorization/objects.ts";
import { sellersListing, useServer } from "../server.ts";
import { sellersToken, signedHeader } from "../sign.ts";

const server = useServer();
const HOST = "127.0.0.1:8080";
const seller = { host: HOST, authorization: "Discogs token=seller-token" };
const LISTING = `/marketplace/listings/${sellersListing(1)}`;
let calls = 0;

type Method = "GET" | "POST" | "DELETE" | "PUT" | "OPTIONS";

async function send(method: string, url: string, headers: Record<string, string> = seller, payload?: string) {
  calls += 1;
  const response = await server.app.inject({
    method: method as Method, // Operations have no other.
    url,
    headers,
    remoteAddress: `10.7.${calls >> 8}.${calls & 255}`,
    ...(payload !== undefined && { payload }),
  });
  const { allow, link } = response.headers;
  return { status: response.statusCode, body: response.body.replaceAll(/[\da-f]{12}/g, "code"), allow, link };
}

describe("slashes that follow each other", () => {
  const operations = Object.entries({ ...operationTable, ...sandboxOperationTable });

  it.each(operations)("count as one: %s", async (_operationId, { method, path }) => {
    const [object] = requestedObjects(path);
    const url = path.replaceAll(/\{(\w+)\}/g, (_match, name) => encodeURIComponent(object?.path[name] ?? "x"));
    // A change is refused without credentials or a body, so the answers can be compared.
    const ask = async (one: string) => {
      const { body, ...answer } = await send(method, one, method === "GET" ? seller : { host: HOST });
      return { ...answer, body: body.replaceAll(/T\d\d:\d\d:\d\d(\.\d{3})?/g, "T") };
    };
    const usual = await ask(url);
    expect(usual.body).not.toContain("The requested resource was not found");
    expect(await ask(url.replaceAll("/", "//"))).toEqual(usual);
    expect(await ask(`${url.replaceAll("/", "///")}?a=//`)).toMatchObject({ status: usual.status });
  });

  it("create a listing, and are single ones in the addresses of other pages", async () => {
    const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 20, status: "Draft" });
    expect(await send("POST", "//marketplace/listings", seller, body)).toMatchObject({ status: 201 });
    const { link } = await send("GET", "//users///example_seller//inventory?per_page=1&note=a//b");
    expect(link).toContain(
      `<http://${HOST}/users/example_seller/inventory?per_page=1&note=a%2F%2Fb&page=2>; rel="next"`,
    );
  });

  it("are part of what a client has signed", async () => {
    const signed = signedHeader("GET", `http://${HOST}//oauth//identity`, { token: sellersToken });
    expect((await send("GET", "//oauth//identity", { host: HOST, ...signed })).status).toBe(200);
    const other = signedHeader("GET", `http://${HOST}/oauth/identity/x`, { token: sellersToken });
    expect((await send("GET", "//oauth//identity", { host: HOST, ...other })).status).toBe(401);
  });

  it("count as one for a method that a path does not have, for OPTIONS and where the target names the host", async () => {
    for (const [method, prefix] of [
      ["PUT", ""],
      ["OPTIONS", ""],
      ["GET", `http://${HOST}`],
    ] as const) {
      const answer = await send(method, `${prefix}/${LISTING.replace("/listings", "//listings")}`);
      expect(answer).toEqual(await send(method, LISTING));
      expect(answer.status).toBe({ PUT: 405, OPTIONS: 204, GET: 200 }[method]);
    }
  });

  it("stay as they are where they are encoded", async () => {
    expect((await send("GET", "/users/%2F%2Fexample_seller")).status).toBe(404);
  });
});

describe("a slash at the end", () => {
  it.each([
    "/oauth/identity/",
    `${LISTING}/`,
    "/marketplace/orders/",
    "/marketplace/fee/10.00/",
    "/marketplace/fee//",
    "/users/",
    "/sell/item/",
    "/users/example_seller//",
  ])("makes it another address: %s is a 404", async (url) => {
    expect(await send("GET", url)).toMatchObject({
      status: 404,
      body: '{"message":"The requested resource was not found."}',
    });
  });
});
