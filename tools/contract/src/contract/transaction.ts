import type { DocumentedOperation } from "../documents.ts";
import { ALL_OPERATIONS } from "../documents.ts";

/** A call that Dredd makes and what came back, as far as the hooks touch it. */
export interface Transaction {
  /** `/path > summary > status > media type`, perhaps with groups before it. */
  name: string;
  host: string;
  port: string | number;
  /** Path and query of the call. */
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

/** Finds the operation that a transaction stands for. */
export function operationOf({ name, request }: Transaction): DocumentedOperation {
  const { path } = readName(name);
  const found = ALL_OPERATIONS.find(({ operation }) => operation.path === path && operation.method === request.method);
  if (!found) throw new Error(`the documents have no ${request.method} ${path}`);
  return found;
}
