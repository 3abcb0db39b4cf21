import type { OpenApiDocument } from "@runout/http/openapi";
import { type RawResponse, sendRequest } from "../send-request.ts";
import { badRequests } from "./bad-requests.ts";
import type { ChangedRequest } from "./requests.ts";
import type { ServerAndMock } from "./server-and-mock.ts";

export interface Comparison {
  /** Requests that both answered alike. */
  agreed: number;
  /** Requests that the server refused by what it knows and the mock does not. */
  byState: number;
  /** A line for each other one. */
  problems: string[];
  /** The operations that were called. */
  operationIds: Set<string>;
}

/** Which of the requests are sent. */
interface CompareOptions {
  /** One of so many of each operation, and the first. @default 1, all of them */
  every?: number;
  /** Those of some operations only. @default of all */
  operationIds?: readonly string[];
  /** None after the first that is not answered alike. @default false */
  stopsAtFirst?: boolean;
}

/** Sends invalid and unusual requests to server and mock and compares status and message. */
export async function compareServerAndMock(
  sides: ServerAndMock,
  document: OpenApiDocument,
  { every = 1, operationIds, stopsAtFirst = false }: CompareOptions = {},
): Promise<Comparison> {
  const comparison: Comparison = { agreed: 0, byState: 0, problems: [], operationIds: new Set() };
  let changed = false;
  let operationId = "";
  let index = 0;
  for (const request of badRequests(document)) {
    if (stopsAtFirst && comparison.problems.length > 0) break;
    if (operationIds?.includes(request.operationId) === false) continue;
    index = operationId === request.operationId ? index + 1 : 0;
    if (index % every !== 0) continue;
    // Each operation is sent to the sandbox as it was at first; within one, only what was deleted is missing.
    if (changed && operationId !== request.operationId) {
      await reset(sides.server);
      changed = false;
    }
    operationId = request.operationId;
    const status = await compare(sides, request, comparison);
    if (status < 300 && request.method === "DELETE") await reset(sides.server);
    else changed ||= status < 300 && !["GET", "HEAD", "OPTIONS"].includes(request.method);
  }
  await reset(sides.server);
  return comparison;
}

/** Compares one request. @returns the server's status */
export async function compare(
  { server, mock }: ServerAndMock,
  request: ChangedRequest,
  comparison: Comparison,
): Promise<number> {
  comparison.operationIds.add(request.operationId);
  const [real, mocked] = await Promise.all([sendRequest(server, request), sendRequest(mock, request)]);
  if (real.status === mocked.status && refusalOf(real) === refusalOf(mocked)) comparison.agreed += 1;
  else if (real.status >= 400 && mocked.status < 300 && isByStateOf(request, real)) comparison.byState += 1;
  else {
    const { operationId, method, what } = request;
    const shown = (answer: RawResponse) => `${answer.status} ${refusalOf(answer).slice(0, 200)}`;
    comparison.problems.push(`${operationId} ${method} ${what}: ${shown(real)} | mock: ${shown(mocked)}`);
  }
  return real.status;
}

/** An answer to HEAD has no message. */
const isByStateOf = ({ method }: ChangedRequest, { body }: RawResponse) => method === "HEAD" || isByState(body);

const refusalOf = ({ status, body }: RawResponse): string => (status < 400 ? "" : body);

async function reset(server: string): Promise<void> {
  const { status } = await sendRequest(server, {
    method: "POST",
    target: "/sandbox/reset",
    headers: {},
    body: undefined,
  });
  if (status >= 300) throw new Error(`The sandbox was not reset: ${status}.`);
}

/**
 * Refusals by the server's data, which the mock does not have: whether a resource exists, and its state. To these requests the mock
 * answers a success. All other refusals are the same of both.
 */
const STATE_REFUSALS: readonly RegExp[] = [
  // A resource does not exist.
  /^User does not exist or may have been deleted\.$/,
  /^Item not found\. It may have been deleted\.$/,
  /^Invalid release_id: release not found\.$/,
  /^There is no snapshot of this name\.$/,
  // A resource is in another state.
  /^Invalid status: order \S+ is .*; expected one of /,
  /^Invalid action: (?:order |listing )?\S+ is /,
  /^Invalid listing_ids: listing \d+ (?:is not for sale|not found)\.$/,
  // What a step of a scenario finds.
  /^Invalid steps: step \d+ /,
  /^Shipping cannot be changed while the order is /,
  /^Invalid name: there is a snapshot \S+ already; delete it first\.$/,
  // A signature: the mock asks whether there is one where a user is needed, and not at the token endpoints.
  /^Parameter not found: oauth_/,
];

/** Whether a refusal of the server is one of those. */
function isByState(body: string): boolean {
  const message = body.startsWith("{") ? String(JSON.parse(body).message) : body;
  return STATE_REFUSALS.some((pattern) => pattern.test(message));
}
