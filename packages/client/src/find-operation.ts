import { operationRows } from "./generated/operation-facts.ts";
import type { OperationFacts } from "./layers/layer.ts";

const operations = operationRows.map((row): OperationFacts => {
  const [id, method, path, retry, trait] = row.split(" ");
  return { id, method, path, retry, [trait ?? ""]: true } as OperationFacts; // as the generator wrote it
});

/** What an address that calls the operation looks like; made once, because every call is looked up. */
const patterns = operations.map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`));

/** The operation of a path template. */
export const operationOfTemplate = (method: string, template: string): OperationFacts | undefined =>
  operations.find((one) => one.method === method && one.path === template);

/** The operation that an address calls. */
export const operationOfPath = (method: string, path: string): OperationFacts | undefined =>
  operations.find((one, index) => one.method === method && patterns[index]?.test(path));
