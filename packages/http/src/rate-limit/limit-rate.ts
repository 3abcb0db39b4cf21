import * as messages from "@runout/spec/messages";
import type { ReadRequest } from "../request/read-request.ts";
import type { Headers } from "../response/headers.ts";
import { HttpError } from "../response/http-error.ts";
import type { CallCounter, Count } from "./request-window.ts";

const LIMIT_WITH_CREDENTIALS = 60;
const LIMIT_WITHOUT_CREDENTIALS = 25;

const tooMany = () => new HttpError(429, messages.TooManyRequests);

/** How many calls the caller of a request may make in a minute. */
const limitOf = (request: ReadRequest): number =>
  request.holdsCredentials ? LIMIT_WITH_CREDENTIALS : LIMIT_WITHOUT_CREDENTIALS;

/**
 * Counts a call, before its body is read, and reports the budget in its headers.
 *
 * @param mayHoldCredentials whether only the body can show that there are credentials: then the higher ceiling decides
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
 * Holds a call against its own ceiling once its body has shown which that is.
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

/** No address is longer. A proxy that passes on what a caller says may say anything, and what is counted is kept. */
const MAX_LENGTH = 64;

/**
 * What the rate limit counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, all of whose addresses one
 * caller can use. An IPv4 address in IPv6 spelling (`::ffff:192.0.2.1`, or behind a translator `64:ff9b::192.0.2.1`) is that
 * address.
 */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address.slice(0, MAX_LENGTH);
  const [text = ""] = address.split("%");
  const groups = text.length <= MAX_LENGTH ? groupsOf(text) : undefined;
  if (groups === undefined) return address.slice(0, MAX_LENGTH);
  const prefix = groups.slice(0, 6).join(":");
  if (prefix === "0:0:0:0:0:ffff" || prefix === "64:ff9b:0:0:0:0") {
    const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  }
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address (RFC 4291, 2.2), in small letters and without leading zeros; undefined for other text. */
function groupsOf(address: string): string[] | undefined {
  const hexadecimal = withoutDots(address);
  const [head = "", tail, ...more] = hexadecimal.split("::");
  if (more.length > 0) return undefined;
  const split = (part: string) => (part === "" ? [] : part.split(":"));
  const [left, right] = [split(head), split(tail ?? "")];
  const missing = 8 - left.length - right.length;
  // Two colons stand for at least one group.
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

/** The last four bytes may be written as an IPv4 address. */
function withoutDots(address: string): string {
  const [dotted, ...bytes] = /(?<=:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address) ?? [];
  if (dotted === undefined) return address;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
  if (Math.max(a, b, c, d) > 255) return address;
  return `${address.slice(0, -dotted.length)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}
