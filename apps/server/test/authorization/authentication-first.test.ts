import { type OpenApiDocument, readOperations } from "@runout/http/openapi";
import { type OperationId, operationTable } from "@runout/spec";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { afterAll, describe, expect, it } from "vitest";
import { type Call, useServer } from "../server.ts";
import { sellersToken, signedHeader } from "../sign.ts";
import { allListings, allOrders } from "./all-objects.ts";
import { requestedObjects } from "./objects.ts";

const server = useServer();
const refusal = { message: "You must authenticate to access this resource." };

// TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
const operations = readOperations(document as unknown as OpenApiDocument, []);
// The table's keys are the operations' ids.
const ids = Object.keys(operationTable) as OperationId[];
const operationIds = ids.filter(
  (id) =>
    operationTable[id].access === "user" &&
    operations.some(({ operationId, body }) => operationId === id && body !== undefined),
);

const BODIES = [
  "",
  "{",
  "null",
  "[]",
  "{}",
  '{"price":0,"status":"Sold","message":7}',
  "\u0000",
  `"${"a".repeat(1_100_000)}"`,
];
const TYPES = ["application/json", "text/plain", "application/x-www-form-urlencoded"];

/** All whose credentials are not accepted. */
const callers: Record<string, (method: string, url: string) => Call> = {
  anonymous: () => ({}),
  "an application": () => ({ as: "application" }),
  "an unknown token": () => ({ as: "unknown" }),
  "an unknown token in the query": () => ({ query: "token=unknown" }),
  "no known scheme": () => ({ headers: { authorization: "Bearer seller-token" } }),
  "a bad signature": (method, url) => ({
    headers: signedHeader(method, url, { token: { ...sellersToken, secret: "guessed" } }),
  }),
};

let calls = 0;
afterAll(() => {
  process.stdout.write(`authorization: ${calls} calls with a bad body refused before it was read\n`);
});

describe("credentials are looked at before the body", () => {
  it("by each operation that takes one", () => {
    expect(operationIds).toEqual(["createListing", "editListing", "editOrder", "addOrderMessage"]);
  });

  for (const id of operationIds) {
    it.each(Object.keys(callers))(`${id}: as %s`, async (caller) => {
      const { method, path: template } = operationTable[id];
      const before = await everything();
      for (const { path } of requestedObjects(template)) {
        const address = template.replaceAll(/\{(\w+)\}/g, (_match, name) => encodeURIComponent(path[name] ?? ""));
        for (const body of BODIES) {
          // A form is part of what OAuth signs, so it has to be read before; then its size comes first.
          for (const type of body.length > 1_000_000 ? TYPES.slice(0, 2) : TYPES) {
            const { headers, ...call } = callers[caller]?.(method, `http://127.0.0.1:8080${address}`) ?? {};
            const answer = await server.call(id, {
              ...call,
              path,
              body,
              headers: { ...headers, "content-type": type },
            });
            expect([body.slice(0, 20), type, answer.status, answer.body]).toEqual([
              body.slice(0, 20),
              type,
              401,
              refusal,
            ]);
            calls += 1;
          }
        }
      }
      expect(await everything()).toEqual(before);
    });
  }
});

const everything = async () => [await allListings(server, "example_seller"), await allOrders(server, "example_seller")];
