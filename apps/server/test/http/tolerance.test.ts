import { type OperationId, operationTable } from "@runout/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestedObjects } from "../authorization/objects.ts";
import { type Call, useServer } from "../server.ts";
import { exchange } from "./exchange.ts";

const server = useServer();

/** What clients in use send although nothing asks for it. */
const variations: Record<string, Pick<Call, "query" | "headers" | "body">> = {
  "query keys that are not described": { query: "zzz=1&per_page=5&zzz=2&empty=&%E2%82%AC=%20" },
  "Content-Length: 0": { headers: { "content-length": "0" } },
  "a JSON type without a body": { headers: { "content-type": "application/json", "content-length": "0" } },
  "a JSON type and an empty body in chunks": {
    headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
    body: "",
  },
  "a body null": { headers: { "content-type": "application/json" }, body: "null" },
  "an Accept of the real service": { headers: { accept: "application/vnd.discogs.v2.plaintext+json" } },
  "a misspelt type": { headers: { "content-type": "applicaion/json" } },
};

/** Bodies that are right, for the operations that take one. */
const bodies: Partial<Record<OperationId, unknown>> = {
  createListing: { release_id: 1, condition: "Mint (M)", price: 20 },
  editListing: { price: 21 },
  editOrder: { shipping: 5 },
  addOrderMessage: { message: "Hello." },
};

// The table's keys are the operations' ids.
const ids = Object.keys(operationTable) as OperationId[];
const operationIds = ids.filter((id) => operationTable[id].access !== "none");

describe("every operation answers as usual with", () => {
  for (const [variation, { body: variedBody, ...call }] of Object.entries(variations)) {
    it(`${variation}`, async () => {
      const called = operationIds.filter((id) => !(bodies[id] && isAboutBody(variation)));
      expect(called.length).toBeGreaterThan(10);
      // What only reads needs no reset before it.
      let isChanged = true;
      for (const id of called) {
        const writes = operationTable[id].method !== "GET";
        if (writes || isChanged) await server.call("resetSandbox");
        isChanged = writes;
        const [object] = requestedObjects(operationTable[id].path);
        const body = bodies[id] ?? variedBody;
        const given: Call = { as: "seller", path: object?.path ?? {}, ...(body !== undefined && { body }) };
        const usual = await server.call(id, { as: "seller", path: given.path ?? {}, body: bodies[id] });
        if (writes) await server.call("resetSandbox");
        const answer = await server.call(id, { ...given, ...call });
        expect([id, answer.status]).toEqual([id, usual.status]);
        expect(answer.status).toBeLessThan(300);
      }
    });
  }
});

const isAboutBody = (variation: string) => /body|Length/.test(variation);

describe("on the wire", () => {
  let port: number;
  beforeAll(async () => {
    port = Number(new URL(await server.app.listen({ port: 0, host: "127.0.0.1" })).port);
  });
  afterAll(() => server.app.server.closeAllConnections());
  const JSON_TYPE = "Content-Type: application/json\r\n";

  it.each([
    ["GET with Content-Length: 0", "GET /releases/1", "Content-Length: 0\r\n", 200],
    ["GET with a JSON type and no body", "GET /releases/1", JSON_TYPE, 200],
    ["GET with a JSON type and Content-Length: 0", "GET /releases/1", `${JSON_TYPE}Content-Length: 0\r\n`, 200],
    ["DELETE with a JSON type and no body", "DELETE /marketplace/listings/4300801460", JSON_TYPE, 204],
    ["HTTP/1.0 style GET with unknown keys", "GET /releases/1?a&b=&c=1", "Accept: */*\r\n", 200],
  ])("%s", async (_what, line, headers, status) => {
    await server.call("resetSandbox");
    const authorization = "Authorization: Discogs token=seller-token\r\n";
    const text = `${line} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n${authorization}${headers}\r\n`;
    expect((await exchange(port, [text])).text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});
