import { spawnSync } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readOperations } from "../src/steps/operations.ts";
import { readTransitions } from "../src/steps/transitions.ts";
import { createWorkspace } from "./workspace.ts";

const specification = join(import.meta.dirname, "../../../spec");

const { root, run, read } = await createWorkspace(afterAll);
// The generated modules import these two, and a consumer loads all of them together.
for (const name of ["operation-descriptor.ts", "status-transitions.ts"]) {
  await cp(join(specification, name), join(root, "spec", name));
}
expect((await run()).stderr).toBe("");
const { operationTable } = await import(join(root, "spec/generated/operations.ts"));
const { orderTransitions } = await import(join(root, "spec/generated/transitions.ts"));
const { sandboxOperationTable } = await import(join(root, "spec/generated/sandbox-operations.ts"));

it("the operation table has a row for each operation of its document", () => {
  expect(Object.keys(operationTable)).toEqual(["getInfo", "listOrders", "editOrder", "deleteOrder", "createToken"]);
  expect(Object.keys(sandboxOperationTable)).toEqual(["resetSandbox", "createSandboxOrder"]);
  expect(operationTable.listOrders).toEqual({
    method: "GET",
    path: "/orders",
    statuses: [200, 429],
    success: 200,
    access: "user",
    retry: "safe",
    paginated: true,
  });
});

it("access follows the operation's security, or else the document's", () => {
  expect(operationTable.getInfo.access).toBe("public");
  expect(operationTable.editOrder.access).toBe("user");
  expect(sandboxOperationTable.resetSandbox.access).toBe("none");
});

it("the ids of operations and statuses are types", async () => {
  await writeFile(
    join(root, "spec/consumer.ts"),
    `import type { OperationId } from "./generated/operations.ts";
import type { OrderStatus } from "./generated/transitions.ts";
import { orderTransitions } from "./generated/transitions.ts";
import type { SandboxOperationId } from "./generated/sandbox-operations.ts";
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const ids: Same<OperationId, "getInfo" | "listOrders" | "editOrder" | "deleteOrder" | "createToken"> = true;
export const sandboxIds: Same<SandboxOperationId, "resetSandbox" | "createSandboxOrder"> = true;
export const next: readonly OrderStatus[] = orderTransitions.New.seller;
`,
  );
  expect(await typecheck(root)).toBe("");
});

it("the status machine lists who may set what next", () => {
  expect(orderTransitions).toEqual({
    New: { id: 1, seller: ["Paid"], buyer: [], site: ["Paid"] },
    Paid: { id: 2, seller: ["New", "Shipped"], buyer: [], site: [] },
    Shipped: { id: 3, seller: [], buyer: [], site: [] },
  });
});

it("operations and the status machine are there as JSON too", async () => {
  expect(JSON.parse(await read("spec/generated/operations.json")).operations).toEqual(operationTable);
  expect(JSON.parse(await read("spec/generated/sandbox-operations.json")).operations).toEqual(sandboxOperationTable);
  expect(JSON.parse(await read("spec/generated/transitions.json")).orderTransitions).toEqual(orderTransitions);
});

it("an operation without the values of its row is named with everything it lacks", () => {
  const document = { paths: { "/a": { get: { responses: { default: {} } } } } };
  expect(() => readOperations(document, "api.yaml")).toThrow(
    [
      "api.yaml: GET /a has no operationId",
      "api.yaml: GET /a needs x-retry: safe or never",
      "api.yaml: GET /a has a response that is no status: default",
      "api.yaml: GET /a needs exactly one 2xx response",
      "api.yaml: GET /a has no security",
    ].join("\n"),
  );
});

it("two operations of one name are refused", () => {
  const operation = { operationId: "getA", "x-retry": "safe", security: [], responses: { 200: {} } };
  const document = { paths: { "/a": { get: operation }, "/b": { get: operation } } };
  expect(() => readOperations(document, "api.yaml")).toThrow("api.yaml: GET /b repeats the operationId getA");
});

it("a status without a number is refused", () => {
  const OrderStatus = { enum: ["New"], "x-transitions": { New: { id: null, seller: [], buyer: [], site: [] } } };
  expect(() => readTransitions({ components: { schemas: { OrderStatus } } }, "api.yaml")).toThrow(
    'api.yaml: OrderStatus: x-transitions of "New": id must be an integer',
  );
});

it("a status machine that does not fit its enum is refused", () => {
  const OrderStatus = {
    enum: ["New", "Paid"],
    "x-transitions": { New: { id: 1, seller: ["Gone"], buyer: [], site: [] }, Lost: {} },
  };
  expect(() => readTransitions({ components: { schemas: { OrderStatus } } }, "api.yaml")).toThrow(
    [
      'api.yaml: OrderStatus: x-transitions has the status "Lost", the enum has not',
      'api.yaml: OrderStatus: x-transitions of "New": seller must be a list of statuses',
      'api.yaml: OrderStatus: x-transitions lacks the status "Paid"',
    ].join("\n"),
  );
});

/** What the workspace's own compiler says about the folder's modules; nothing when they are right. */
async function typecheck(root: string): Promise<string> {
  const compiler = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");
  const configuration = {
    extends: join(import.meta.dirname, "../../../tsconfig.base.json"),
    compilerOptions: { noEmit: true },
    include: ["spec/**/*.ts"],
  };
  await writeFile(join(root, "tsconfig.json"), JSON.stringify(configuration));
  return spawnSync(process.execPath, [compiler, "-p", root], { encoding: "utf8" }).stdout;
}
