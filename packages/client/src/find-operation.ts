import { operationRows } from "./generated/operation-facts.ts";
import type { OperationFacts } from "./layers/layer.ts";

const operations = operationRows.map((row): OperationFacts => {
  const [id, method, path, ...special] = row.split(" ");
  const traits = Object.fromEntries(special.map((trait) => [trait, true]));
  return { id, method, path, ...traits, retry: traits.never ? "never" : "safe" } as OperationFacts; // as the generator wrote it
});

/** The operation of a path template. */
export const operationOfTemplate = (method: string, template: string): OperationFacts | undefined =>
  operations.find((one) => one.method === method && one.path === template);

/** What an address that calls an operation looks like; made once, because every call is looked up. */
let patterns: RegExp[] | undefined;

/** The operation that an address calls. */
export function operationOfPath(method: string, path: string): OperationFacts | undefined {
  patterns ??= operations.map((one) => new RegExp(`^${one.path.replace(/\{\w+\}/g, "[^/]+")}$`));
  return operations.find((one, index) => one.method === method && patterns?.[index]?.test(path));
}
