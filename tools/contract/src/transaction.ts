import { type OperationId, operationTable } from "@runout/spec";

/** A call that Dredd makes and what came back, as far as the hooks touch it. */
export interface Transaction {
  /** `/path > summary > status > media type`, perhaps with groups before it. */
  name: string;
  /** Path and query; where the call goes. */
  fullPath: string;
  request: { method: string; uri: string; headers: Record<string, string>; body: string };
  expected: { statusCode: string; headers: Record<string, string>; body?: string };
  real?: { statusCode: number; headers: Record<string, string>; body: string };
  /** Setting it to a text fails the transaction. */
  fail: boolean | string;
  skip: boolean;
}

/** The path template and the status a transaction stands for. */
export function readName(name: string): { path: string; status: number } {
  const parts = name.split(" > ");
  const path = parts.find((part) => part.startsWith("/"));
  const status = parts.find((part) => /^\d{3}$/.test(part));
  if (path === undefined || status === undefined) throw new Error(`cannot read the transaction name ${name}`);
  return { path, status: Number(status) };
}

/** Sends the call elsewhere. Dredd keeps the address twice. */
export function setPath(transaction: Transaction, path: string): void {
  transaction.fullPath = path;
  transaction.request.uri = path;
}

/** Finds the operation that a method and a path template stand for. */
export function operationOf(method: string, path: string): OperationId {
  const found = Object.entries(operationTable).find(([, one]) => one.method === method && one.path === path);
  if (!found) throw new Error(`the contract has no ${method} ${path}`);
  return found[0] as OperationId; // the table's keys are the operation ids
}
