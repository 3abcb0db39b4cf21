import { type OperationId, operationTable } from "@runout/spec";

/** Finds the operation that a method and a path template stand for. */
export function operationOf(method: string, path: string): OperationId {
  const found = Object.entries(operationTable).find(([, one]) => one.method === method && one.path === path);
  if (!found) throw new Error(`the contract has no ${method} ${path}`);
  return found[0] as OperationId; // the table's keys are the operation ids
}
