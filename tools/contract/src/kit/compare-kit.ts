import type { OpenApiDocument } from "@runout/http/openapi";
import { badRequests } from "./bad-requests.ts";
import type { KitRequest } from "./kit-request.ts";
import { type KitAnswer, send } from "./send.ts";
import { isByState } from "./state-refusals.ts";

export interface Comparison {
  /** Requests that both answered alike. */
  agreed: number;
  /** Requests that the server refused by what it knows and the mock does not. */
  byState: number;
  /** A line for each other one. */
  problems: string[];
  /** The operations that were asked. */
  operationIds: Set<string>;
}

/** Who is compared. The server is a sandbox without a rate limit. */
export interface Sides {
  server: string;
  mock: string;
}

/**
 * Sends the kit of bad and odd requests to server and mock and compares status and message.
 *
 * @param every sends one of so many requests of each operation, and the first. @default 1, all of them
 */
export async function compareKit(sides: Sides, document: OpenApiDocument, every = 1): Promise<Comparison> {
  const comparison: Comparison = { agreed: 0, byState: 0, problems: [], operationIds: new Set() };
  let changed = false;
  let operationId = "";
  let place = 0;
  for (const request of badRequests(document)) {
    place = operationId === request.operationId ? place + 1 : 0;
    if (place % every !== 0) continue;
    // Each operation meets the sandbox as it was; within one, only what was deleted is missed.
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
export async function compare({ server, mock }: Sides, request: KitRequest, comparison: Comparison): Promise<number> {
  comparison.operationIds.add(request.operationId);
  const [real, mocked] = await Promise.all([send(server, request), send(mock, request)]);
  if (real.status === mocked.status && refusalOf(real) === refusalOf(mocked)) comparison.agreed += 1;
  else if (real.status >= 400 && mocked.status < 300 && isByStateOf(request, real)) comparison.byState += 1;
  else {
    const { operationId, method, what } = request;
    const told = (answer: KitAnswer) => `${answer.status} ${refusalOf(answer).slice(0, 200)}`;
    comparison.problems.push(`${operationId} ${method} ${what}: ${told(real)} | mock: ${told(mocked)}`);
  }
  return real.status;
}

/** An answer to HEAD has no message. */
const isByStateOf = ({ method }: KitRequest, { body }: KitAnswer) => method === "HEAD" || isByState(body);

const refusalOf = ({ status, body }: KitAnswer): string => (status < 400 ? "" : body);

async function reset(server: string): Promise<void> {
  const { status } = await send(server, { method: "POST", target: "/sandbox/reset", headers: {}, body: undefined });
  if (status >= 300) throw new Error(`The sandbox was not reset: ${status}.`);
}
