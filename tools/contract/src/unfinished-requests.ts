import { type OperationId, operationTable } from "@runout/spec";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { checkBody } from "./check-body.ts";
import { exchange } from "./exchange.ts";
import { provocationOf } from "./provocations.ts";
import { isTokenEndpoint } from "./token-endpoints.ts";

/** Refusals of requests that Dredd cannot send: half a request, or one that is larger than any server takes. */
export const UNFINISHED_STATUSES: readonly number[] = [408, 413, 431];

/** One byte above the limits that the examples of 413 name. */
const BODY_BYTES = 1_048_577;
const FORM_BYTES = 65_537;
/** Above Node's limit of 16 KiB. */
const LONG_HEADER = "a".repeat(20_000);

/**
 * Sends, for every operation that documents 408, 413 or 431, a request that gets it: one whose headers never end, one with too large a
 * body, one with too long a header. All at once, because the server gives a slow sender a quarter of a minute.
 *
 * @returns how many answers were as documented, and one line for each that was not
 */
export async function sendUnfinishedRequests(endpoint: string): Promise<{ passes: number; failures: string[] }> {
  const owed = Object.entries(operationTable).flatMap(([id, { statuses }]) =>
    statuses.filter((status) => UNFINISHED_STATUSES.includes(status)).map((status) => ({ id, status })),
  );
  const outcomes = await Promise.all(
    owed.map(async ({ id, status }) => {
      const problem = await problemOf(endpoint, id as OperationId, status); // the table's keys are the operation ids
      return problem === undefined ? [] : [`${id} ${status}: ${problem}`];
    }),
  );
  const failures = outcomes.flat();
  return { passes: owed.length - failures.length, failures };
}

async function problemOf(endpoint: string, id: OperationId, status: number): Promise<string | undefined> {
  const { method, path } = operationTable[id];
  const { status: answered, headers, body } = await exchange(endpoint, requestOf(id, status));
  if (answered !== status) return `answered ${answered} ${body}`;
  if (headers["content-type"] !== "application/json") return `came as ${headers["content-type"]}`;
  const wrong = checkBody(path, method, status, body);
  if (wrong !== undefined) return wrong;
  return isShown(JSON.parse(body)) ? undefined : `no example shows ${body}`;
}

const examples: readonly { value: unknown }[] = Object.values(document.components.examples);
const isShown = (body: unknown): boolean =>
  examples.some(({ value }) => JSON.stringify(value) === JSON.stringify(body));

function requestOf(id: OperationId, status: number): string {
  const { method } = operationTable[id];
  const { token, path = examplePath(id) } = provocationOf(id, operationTable[id].success);
  const lines = [`${method} ${path} HTTP/1.1`, "Host: 127.0.0.1", `Authorization: Discogs token=${token}`];
  if (status === 408) return `${lines.join("\r\n")}\r\n`;
  if (status === 431) return `${[...lines, `X-Long: ${LONG_HEADER}`].join("\r\n")}\r\n\r\n`;
  // A token endpoint asks for a signature before anything else; in a form it can still come.
  const large = isTokenEndpoint(id)
    ? [...lines.slice(0, 2), "Content-Type: application/x-www-form-urlencoded", `Content-Length: ${FORM_BYTES}`]
    : [...lines, "Content-Type: application/json", `Content-Length: ${BODY_BYTES}`];
  return `${large.join("\r\n")}\r\n\r\n`;
}

interface Documented {
  parameters?: readonly ({ $ref?: string } & Parameter)[];
}
interface Parameter {
  name?: string;
  example?: unknown;
}

/** The operation's path with the examples of its parameters in place. */
function examplePath(id: OperationId): string {
  const { method, path } = operationTable[id];
  // The bundle is an OpenAPI document; its inferred type knows single paths, not any path.
  const item = (document.paths as Record<string, Record<string, unknown> & Documented>)[path];
  const operation = item?.[method.toLowerCase()] as Documented | undefined;
  const parameters = [...(item?.parameters ?? []), ...(operation?.parameters ?? [])].map((parameter) => {
    const name = parameter.$ref?.split("/").at(-1);
    return name === undefined ? parameter : (document.components.parameters as Record<string, Parameter>)[name];
  });
  return path.replaceAll(/\{(\w+)\}/g, (_match, name) =>
    encodeURIComponent(String(parameters.find((parameter) => parameter?.name === name)?.example)),
  );
}
