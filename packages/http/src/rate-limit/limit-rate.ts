import * as messages from "@runout/spec/messages";
import type { ReadRequest } from "../request/read-request.ts";
import type { Headers } from "../response/headers.ts";
import { HttpError } from "../response/http-error.ts";
import { networkOf } from "./network-of.ts";
import type { CallCounter, Count } from "./request-window.ts";

const LIMIT_WITH_CREDENTIALS = 60;
const LIMIT_WITHOUT_CREDENTIALS = 25;

const tooMany = () => new HttpError(429, messages.TooManyRequests);

/** How many calls the caller of a request may make in a minute. */
export const limitOf = (request: ReadRequest): number =>
  request.holdsCredentials ? LIMIT_WITH_CREDENTIALS : LIMIT_WITHOUT_CREDENTIALS;

/**
 * Counts a call, before its body is read, and reports the budget in its headers.
 *
 * @param mayHoldCredentials whether only the body can tell whether there are credentials: then the higher ceiling decides
 * @returns where the counter stands; at once where the counter knows it at once
 * @throws HttpError 429
 */
export function countCall(
  counter: CallCounter,
  request: ReadRequest,
  headers: Headers,
  mayHoldCredentials: boolean,
): number | Promise<number> {
  const limit = mayHoldCredentials ? LIMIT_WITH_CREDENTIALS : limitOf(request);
  function judge({ allowed, used }: Count): number {
    reportBudget(headers, limit, used);
    if (!allowed) throw tooMany();
    return used;
  }
  const taken = counter.take(networkOf(request.call.clientAddress), limit);
  return taken instanceof Promise ? taken.then(judge) : judge(taken);
}

/**
 * Holds a call against its own ceiling once its body has told which that is.
 *
 * @param used where the counter stood when the call was counted
 * @throws HttpError 429
 */
export function limitCounted(request: ReadRequest, headers: Headers, used: number): void {
  const limit = limitOf(request);
  reportBudget(headers, limit, used);
  if (used > limit) throw tooMany();
}

/** Reports the budget of a call that does not count. @param counter undefined where no call counts */
export function reportUncounted(
  counter: CallCounter | undefined,
  request: ReadRequest,
  headers: Headers,
): void | Promise<void> {
  const limit = limitOf(request);
  const used = counter === undefined ? 0 : counter.used(networkOf(request.call.clientAddress));
  if (!(used instanceof Promise)) return reportBudget(headers, limit, used);
  return used.then((number) => reportBudget(headers, limit, number));
}

function reportBudget(headers: Headers, limit: number, used: number): void {
  headers["x-discogs-ratelimit"] = String(limit);
  headers["x-discogs-ratelimit-used"] = String(used);
  headers["x-discogs-ratelimit-remaining"] = String(Math.max(0, limit - used));
}
