import { dereference } from "@runout/http/openapi";
import { ALL_OPERATIONS, operationNamed } from "../documents.ts";
import { ACCOUNT_CALLS } from "./account-calls.ts";
import type { AnyOperationId, CallsByStatus, DocumentedCall } from "./documented-call.ts";
import { LISTING_CALLS } from "./listing-calls.ts";
import { ORDER_CALLS } from "./order-calls.ts";
import { SANDBOX_ORDER_CALLS } from "./sandbox-order-calls.ts";
import { SANDBOX_STATE_CALLS } from "./sandbox-state-calls.ts";
import { TOKEN_CALLS } from "./token-calls.ts";

/** What gets each answer that is an operation's own. */
const OWN: Readonly<Record<AnyOperationId, CallsByStatus>> = {
  ...ACCOUNT_CALLS,
  ...TOKEN_CALLS,
  ...LISTING_CALLS,
  ...ORDER_CALLS,
  ...SANDBOX_ORDER_CALLS,
  ...SANDBOX_STATE_CALLS,
};

/** Answers to requests that are half sent or larger than a server takes: unfinished-requests.ts sends these. */
export const UNFINISHED_STATUSES: readonly number[] = [408, 413, 431];

const NESTED = `${"[".repeat(101)}${"]".repeat(101)}`;

/** What gets the answers that operations have in common, by the names of their examples. */
const COMMON: Readonly<Record<string, DocumentedCall>> = {
  "400 malformedJson": { rawBody: "{" },
  "400 notUtf8": { rawBody: Buffer.from([0x7b, 0xff, 0x7d]) },
  "400 nestedTooDeeply": { rawBody: NESTED },
  "400 formInsteadOfJson": { rawBody: "a=1", headers: { "content-type": "application/x-www-form-urlencoded" } },
  "401 unauthenticated": { as: "unknown" },
  "429 tooManyRequests": { isTooQuick: true },
  "500 internalError": { refusal: "broken" },
  "503 unreachable": { refusal: "unreachable" },
  "503 outcomeUnknown": { refusal: "outcomeUnknown" },
  "503 diskFull": { refusal: "diskFull" },
  "503 readOnly": { refusal: "readOnly" },
};

/** A call with what it is for. */
export interface PlannedCall {
  id: AnyOperationId;
  status: number;
  call: DocumentedCall;
}

/**
 * The calls that get a documented status of an operation: its own ones and those that all operations have in common. The first one
 * stands for the status. Empty for the statuses that unfinished-requests.ts sends, and where no call is written.
 */
export function callsFor(id: AnyOperationId, status: number): readonly PlannedCall[] {
  const { of, operation } = operationNamed(id);
  const own = OWN[id][status] ?? [];
  const named = new Set(own.map(({ example }) => example));
  // A good call in all but what the refusal is about.
  const [good = {}] = OWN[id][operation.success] ?? [];
  const { example: _, before: __, ...base } = good;
  const examples = Object.keys(dereference(of.document, operation.responses.get(status)?.media?.examples ?? {}));
  const common = examples.flatMap((example) => {
    const change = COMMON[`${status} ${example}`];
    return change === undefined || named.has(example) ? [] : [withChange(base, { ...change, example })];
  });
  return [...own, ...common].map((call) => ({ id, status, call }));
}

function withChange(base: DocumentedCall, change: DocumentedCall): DocumentedCall {
  const { request, varying: _, ...rest } = base;
  const kept = change.rawBody === undefined && request !== undefined ? { ...rest, request } : rest;
  return { ...kept, ...change, headers: { ...kept.headers, ...change.headers } };
}

/** Every documented (operation, status) that a call gets, in the order of the documents. */
export function everyPlannedCall(): readonly PlannedCall[] {
  return ALL_OPERATIONS.flatMap(({ id, operation }) =>
    [...operation.responses.keys()].flatMap((status) => callsFor(id, status)),
  );
}

/** Calls that are never sent, by operation and status or by example: the documents have no such answer. */
export function orphanCalls(plans: Partial<Record<AnyOperationId, CallsByStatus>> = OWN): string[] {
  const own = ALL_OPERATIONS.flatMap(({ id, operation }) =>
    Object.keys(plans[id] ?? {})
      .filter((status) => !operation.responses.has(Number(status)))
      .map((status) => `${id} ${status}: the document has no such answer, so no call is sent for it.`),
  );
  const shown = new Set(
    ALL_OPERATIONS.flatMap(({ of, operation }) =>
      [...operation.responses].flatMap(([status, { media }]) =>
        Object.keys(dereference(of.document, media?.examples ?? {})).map((example) => `${status} ${example}`),
      ),
    ),
  );
  const common = Object.keys(COMMON).filter((name) => !shown.has(name));
  return [
    ...own,
    ...common.map((name) => `${name}: no operation has an example of this name, so no call is sent for it.`),
  ];
}
