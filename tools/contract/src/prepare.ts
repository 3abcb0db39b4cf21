import { provocationOf } from "./provocations.ts";
import type { SandboxControl } from "./sandbox-control.ts";
import { isTokenEndpoint, signTokenCall } from "./token-endpoints.ts";
import { operationOf, readName, setPath, type Transaction } from "./transaction.ts";
import { UNFINISHED_STATUSES } from "./unfinished-requests.ts";

/** Gets the sandbox and the call ready so that the documented status is what really comes back. */
export async function prepare(transaction: Transaction, control: SandboxControl): Promise<void> {
  const { path, status } = readName(transaction.name);
  const operationId = operationOf(transaction.request.method, path);
  if (UNFINISHED_STATUSES.includes(status)) {
    transaction.skip = true;
    return;
  }
  await control.begin();
  const { token, path: otherPath, query, body, rawBody, headers } = provocationOf(operationId, status);
  const [examplePath = "", exampleQuery = ""] = transaction.fullPath.split("?");
  const finalQuery = query ?? (status < 300 ? exampleQuery : "");
  setPath(transaction, `${otherPath ?? examplePath}${finalQuery === "" ? "" : `?${finalQuery}`}`);
  if (token != null) transaction.request.headers.Authorization = `Discogs token=${token}`;
  else delete transaction.request.headers.Authorization;
  if (isTokenEndpoint(operationId)) {
    setPath(transaction, examplePath);
    transaction.request.headers.Authorization = await signTokenCall(control.endpoint, operationId, status);
  }
  // The example of a conditional request is about a page that was read before.
  delete transaction.request.headers["If-None-Match"];
  Object.assign(transaction.request.headers, headers);
  if (rawBody !== undefined) transaction.request.body = rawBody;
  else if (body !== undefined) transaction.request.body = JSON.stringify(body);
  if (status === 429) await control.exhaustRateLimit();
  if (status === 500 || status === 503) await control.failNext(operationId, status);
}
