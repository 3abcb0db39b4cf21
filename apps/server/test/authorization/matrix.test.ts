import { type OperationId, operationTable } from "@runout/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, useServer } from "../server.ts";
import { sellersToken, signedHeader } from "../sign.ts";
import { deletedListing, type RequestedObject, requestedObjects } from "./objects.ts";
import { type MatrixRow, readMatrix } from "./read-matrix.ts";

const server = useServer();
const { columns, rows } = readMatrix();

/** Who calls, by the column of the table, and what that adds to the call of an address. */
const callers: Record<string, (method: string, url: string) => Call | Promise<Call>> = {
  anonymous: () => ({}),
  application: () => ({ as: "application" }),
  stranger: () => ({ as: "collector" }),
  buyer: () => ({ as: "buyer" }),
  seller: () => ({ as: "seller" }),
  "revoked token": async () => ({ headers: { authorization: `Discogs token=${await revokedToken()}` } }),
  "bad signature": (method, url) => ({
    headers: signedHeader(method, url, { token: { ...sellersToken, secret: "guessed" } }),
  }),
  expired: (method, url) => ({ headers: signedHeader(method, url, { token: sellersToken, ahead: -600 }) }),
};

/** A token of the seller's that was good a moment ago. */
async function revokedToken(): Promise<string> {
  const { administration, authenticate } = server.marketplace;
  const { token, number } = await administration.createToken("example_seller", "revoked");
  expect((await authenticate({ kind: "token", token })).user?.username).toBe("example_seller");
  await administration.revokeToken(number);
  return token;
}

/** A body that is right, so that who calls decides alone. */
const bodies: Partial<Record<OperationId, unknown>> = {
  createListing: { release_id: 1, condition: "Mint (M)", price: 20 },
  editListing: { price: 21 },
  editOrder: { shipping: 5 },
  addOrderMessage: { message: "Hello." },
};

// The table's keys are the operations' ids.
const operationIds = (Object.keys(operationTable) as OperationId[]).filter(isCovered);

/** The OAuth provider's own operations go by signatures instead, and have tests of their own. */
function isCovered(id: OperationId): boolean {
  return operationTable[id].access !== "none";
}

let cells = 0;
afterAll(() => {
  process.stdout.write(`authorization: ${cells} cells of the table called\n`);
});
beforeAll(() => server.call("resetSandbox"));

describe("the table in docs/authorization.md", () => {
  it("has a row for every operation and every object that its path can name, and a column for each caller", () => {
    const expected = operationIds.flatMap((id) =>
      requestedObjects(operationTable[id].path).map(({ object }) => `${id} ${object}`),
    );
    expect(rows.map(({ operationId, object }) => `${operationId} ${object}`)).toEqual(expected);
    expect(columns).toEqual(Object.keys(callers));
  });

  for (const id of operationIds) {
    it(`${id}: each gets the status that is written down`, async () => {
      for (const requested of requestedObjects(operationTable[id].path)) {
        expect(await called(id, requested)).toEqual(rowOf(id, requested));
      }
    });
  }
});

const rowOf = (id: string, { object }: RequestedObject): MatrixRow | undefined =>
  rows.find((row) => row.operationId === id && row.object === object);

async function called(operationId: OperationId, { object, path }: RequestedObject): Promise<MatrixRow> {
  const statuses: MatrixRow["statuses"] = {};
  const { method, path: template } = operationTable[operationId];
  const address = template.replaceAll(/\{(\w+)\}/g, (_match, name) => encodeURIComponent(path[name] ?? ""));
  for (const [column, caller] of Object.entries(callers)) {
    if (object === "deleted")
      await server.call("deleteListing", { as: "seller", path: { listing_id: deletedListing } });
    const body = bodies[operationId];
    const added = await caller(method, `http://127.0.0.1:8080${address}`);
    const { status } = await server.call(operationId, { ...added, path, ...(body !== undefined && { body }) });
    statuses[column] = status;
    cells += 1;
    if (operationTable[operationId].retry === "never" && status < 300) await server.call("resetSandbox");
  }
  return { operationId, object, statuses };
}
