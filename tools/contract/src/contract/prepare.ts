import { callsFor, UNFINISHED_STATUSES } from "../calls/documented-calls.ts";
import { prepareRequest } from "../calls/prepared-request.ts";
import { currentRun } from "./run.ts";
import { operationOf, readName, type Transaction } from "./transaction.ts";

/** Prepares the sandbox and the call so that the response has the documented status. */
export async function prepare(transaction: Transaction): Promise<void> {
  const { status } = readName(transaction.name);
  const { id } = operationOf(transaction);
  if (UNFINISHED_STATUSES.includes(status)) {
    transaction.skip = true;
    return;
  }
  const [planned] = callsFor(id, status);
  if (planned === undefined) throw new Error(`no call is written that gets ${id} ${status}`);
  const run = currentRun();
  await run.begin();
  const { origin, target, headers, body } = await prepareRequest(run.server, id, planned.call);
  const { hostname, port } = new URL(origin);
  Object.assign(transaction, { host: hostname, port, fullPath: target });
  // Dredd keeps the address twice, and writes the length itself.
  transaction.request.uri = target;
  const { "content-length": _, ...others } = headers;
  transaction.request.headers = others;
  transaction.request.body = String(body ?? "");
}

/** Undoes what the call needed. */
export async function finish(transaction: Transaction): Promise<void> {
  if (!transaction.real) return;
  const { id, operation } = operationOf(transaction);
  const [planned] = callsFor(id, readName(transaction.name).status);
  if (planned) await currentRun().end(operation.method, planned.call, transaction.real.statusCode);
}
