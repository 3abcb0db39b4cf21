import document from "@runout/spec/openapi.json" with { type: "json" };
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { AnyOperationId } from "../calls/documented-call.ts";
import { callsFor, UNFINISHED_STATUSES } from "../calls/documented-calls.ts";
import { plainRequest } from "../calls/prepared-request.ts";
import { checkBody } from "../check-body.ts";
import type { OnExchange } from "../coverage/coverage.ts";
import { ALL_OPERATIONS, operationNamed } from "../documents.ts";
import { exchange } from "./exchange.ts";

/** One byte above the limits that the examples of 413 name. */
const BODY_BYTES = 1_048_577;
const FORM_BYTES = 65_537;
/** Above Node's limit of 16 KiB. */
const LONG_HEADER = "a".repeat(20_000);

/**
 * Sends, for every operation that documents 408, 413 or 431, a request that gets it: one whose headers never end, one with too large a
 * body, one with too long a header. All at once, because the server gives a slow sender a quarter of a minute.
 *
 * @param record receives each response. @default they are not recorded
 * @param statuses which of them. @default all
 * @returns how many answers were as documented, and one line for each that was not
 */
export async function sendUnfinishedRequests(
  endpoint: string,
  record: OnExchange = () => {},
  statuses: readonly number[] = UNFINISHED_STATUSES,
): Promise<{ passes: number; failures: string[] }> {
  const expected = ALL_OPERATIONS.flatMap(({ id, operation }) =>
    [...operation.responses.keys()].filter((status) => statuses.includes(status)).map((status) => ({ id, status })),
  );
  const outcomes = await Promise.all(
    expected.map(async ({ id, status }) => {
      const problem = await problemOf(endpoint, id, status, record);
      return problem === undefined ? [] : [`${id} ${status}: ${problem}`];
    }),
  );
  const failures = outcomes.flat();
  return { passes: expected.length - failures.length, failures };
}

async function problemOf(
  endpoint: string,
  id: AnyOperationId,
  status: number,
  record: OnExchange,
): Promise<string | undefined> {
  const { method, path } = operationNamed(id).operation;
  const answer = await exchange(endpoint, requestOf(endpoint, id, status));
  record({ id, request: { target: path, headers: {} }, answer });
  const { status: answered, headers, body } = answer;
  if (answered !== status) return `answered ${answered} ${body}`;
  if (headers["content-type"] !== "application/json") return `came as ${headers["content-type"]}`;
  const wrong = checkBody(path, method, status, body);
  if (wrong !== undefined) return wrong;
  return isShown(JSON.parse(body)) ? undefined : `no example shows ${body}`;
}

const examples: readonly { value: unknown }[] = [document, sandboxDocument].flatMap(({ components }) =>
  Object.values(components.examples),
);
const isShown = (body: unknown): boolean =>
  examples.some(({ value }) => JSON.stringify(value) === JSON.stringify(body));

function requestOf(endpoint: string, id: AnyOperationId, status: number): string {
  const { success, path } = operationNamed(id).operation;
  const [good] = callsFor(id, success);
  const { method, target, headers } = plainRequest(endpoint, id, good?.call ?? {});
  const { authorization, "x-forwarded-for": address } = headers;
  const lines = [`${method} ${target} HTTP/1.1`, "Host: 127.0.0.1", `X-Forwarded-For: ${address}`];
  // A token endpoint asks for a signature before anything else; in a form it can still come.
  const isForm = status === 413 && /^\/oauth\/(request|access)_token$/.test(path);
  if (authorization !== undefined && !isForm) lines.push(`Authorization: ${authorization}`);
  if (status === 408) return `${lines.join("\r\n")}\r\n`;
  if (status === 431) return `${[...lines, `X-Long: ${LONG_HEADER}`].join("\r\n")}\r\n\r\n`;
  const large = isForm
    ? ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${FORM_BYTES}`]
    : ["Content-Type: application/json", `Content-Length: ${BODY_BYTES}`];
  return `${[...lines, ...large].join("\r\n")}\r\n\r\n`;
}
