import { operationTable } from "@runout/spec";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { sandboxOperationTable } from "@runout/spec/sandbox";
import { exchange, type RawAnswer } from "./exchange.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** What the document's `x-unrouted` describes: answers to requests that reach no operation. */
export const UNROUTED_STATUSES: readonly number[] = Object.keys(document["x-unrouted"]).map(Number);

/**
 * Sends requests that reach no operation: something else than HTTP, a path that is not described, and to every path each method that it
 * does not have.
 *
 * @returns how many of the statuses came as documented, and one line for each answer that did not
 */
export async function sendUnroutedRequests(endpoint: string): Promise<{ passes: number; failures: string[] }> {
  const failures = new Map<number, string[]>(UNROUTED_STATUSES.map((status) => [status, []]));
  const record = (status: number, what: string, problem: string | undefined) => {
    if (problem !== undefined) failures.get(status)?.push(`${what}: ${problem}`);
  };
  record(400, "not HTTP", problemOf(400, await exchange(endpoint, "NONSENSE\r\n\r\n")));
  record(404, "GET /nowhere", problemOf(404, await call(endpoint, "GET", "/nowhere")));
  for (const [path, methods] of methodsByPath()) {
    for (const method of METHODS.filter((each) => !methods.includes(each))) {
      const answer = await call(endpoint, method, path.replaceAll(/\{\w+\}/g, "1"));
      const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].toSorted();
      const shown = answer.headers.allow?.split(", ").toSorted();
      const differs = String(shown) === String(allow) ? undefined : `allows ${shown} and not ${allow}`;
      record(405, `${method} ${path}`, problemOf(405, answer) ?? differs);
    }
  }
  const wrong = [...failures.values()].flat();
  return { passes: [...failures.values()].filter((problems) => problems.length === 0).length, failures: wrong };
}

function methodsByPath(): Map<string, string[]> {
  const rows = [...Object.values(operationTable), ...Object.values(sandboxOperationTable)];
  return new Map(rows.map(({ path }) => [path, rows.filter((row) => row.path === path).map((row) => row.method)]));
}

let callers = 0;
/** Each call comes from an address of its own, because anonymous ones are few. */
function call(endpoint: string, method: string, path: string): Promise<RawAnswer> {
  callers += 1;
  const from = `X-Forwarded-For: 10.255.${callers >> 8}.${callers & 255}`;
  return exchange(
    endpoint,
    `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${from}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}

function problemOf(expected: number, { status, headers, body }: RawAnswer): string | undefined {
  if (status !== expected) return `answered ${status} ${body}`;
  if (headers["content-type"] !== "application/json") return `came as ${headers["content-type"]}`;
  const { message, ...others } = JSON.parse(body);
  return typeof message === "string" && Object.keys(others).length === 0 ? undefined : `is no refusal: ${body}`;
}
