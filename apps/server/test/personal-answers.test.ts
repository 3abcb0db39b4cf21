import { type OperationId, operationTable } from "@runout/spec";
import { sandboxOperationTable } from "@runout/spec/sandbox";
import { describe, expect, it } from "vitest";
import { requestedObjects } from "./authorization/objects.ts";
import { type Call, useServer } from "./server.ts";

const server = useServer();
// The table's keys are the operations' ids.
const reads = (Object.keys(operationTable) as OperationId[]).filter(
  (id) => operationTable[id].method === "GET" && operationTable[id].access !== "none",
);

async function headersOf(operationId: OperationId, call: Call) {
  const [object] = requestedObjects(operationTable[operationId].path);
  const { status, headers } = await server.call(operationId, { path: object?.path ?? {}, ...call });
  return { status, vary: headers.vary, "cache-control": headers["cache-control"] };
}

describe("what a user is answered is kept by their own browser only, and apart from what others get", () => {
  it.each(reads)("%s", async (operationId) => {
    const own = { status: 200, vary: "Authorization", "cache-control": "private, must-revalidate" };
    expect(await headersOf(operationId, { as: "seller" })).toEqual(own);
    expect(await headersOf(operationId, { query: "token=seller-token" })).toEqual(own);
    for (const as of ["anonymous", "application"] as const) {
      const isOpen = operationTable[operationId].access !== "user";
      expect(await headersOf(operationId, { as })).toEqual({
        status: isOpen ? 200 : 401,
        vary: "Authorization",
        "cache-control": isOpen ? "public, must-revalidate" : undefined,
      });
    }
    expect(await headersOf(operationId, { as: "unknown" })).toMatchObject({ status: 401, vary: "Authorization" });
  });

  it("a 304 too", async () => {
    const path = { username: "example_seller" };
    const { headers } = await server.call("getInventory", { as: "seller", path });
    const known = { "if-none-match": String(headers.etag) };
    const again = await server.call("getInventory", { as: "seller", path, headers: known });
    expect([again.status, again.headers.vary, again.headers["cache-control"]]).toEqual([
      304,
      "Authorization",
      "private, must-revalidate",
    ]);
  });
});

it("what asks for no credentials does not vary by them", async () => {
  for (const [, { method, path }] of Object.entries(sandboxOperationTable).filter(([, one]) => one.method === "GET")) {
    const url = path.replace("{username}", "example_buyer");
    const response = await server.app.inject({ method: method as "GET", url }); // filtered above
    expect([path, response.headers.vary]).toEqual([path, undefined]);
  }
});
