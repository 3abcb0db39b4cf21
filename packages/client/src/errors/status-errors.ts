import { ApiError } from "./api-error.ts";

/** The statuses of a class, from the first to the last. */
type Statuses = readonly [first: number, last: number];

/** What `instanceof` asks a class for, which is `this`. */
function isInstance(this: { statuses: Statuses }, value: unknown): boolean {
  // A class that a user derives from one of these is like any other.
  if (!Object.hasOwn(this, "statuses")) return Function.prototype[Symbol.hasInstance].call(this, value);
  const [first, last] = this.statuses;
  return value instanceof ApiError && value.status >= first && value.status <= last;
}

/** An error of certain statuses: `instanceof` goes by the status, so that nothing but this file knows its classes. */
abstract class StatusError extends ApiError {
  static readonly statuses: Statuses;
  static override readonly [Symbol.hasInstance] = isInstance;
}

/** 400: the body is not JSON, or holds a value that is refused outright. Correct the request. */
export class BadRequestError extends StatusError {
  static override readonly statuses: Statuses = [400, 400];
  declare readonly status: 400;
}

/** 401: credentials are missing or wrong. */
export class AuthenticationError extends StatusError {
  static override readonly statuses: Statuses = [401, 401];
  declare readonly status: 401;
}

/** 403: the credentials are fine, but this is not theirs to see or do. */
export class PermissionError extends StatusError {
  static override readonly statuses: Statuses = [403, 403];
  declare readonly status: 403;
}

/** 404: there is no such thing, or no longer. */
export class NotFoundError extends StatusError {
  static override readonly statuses: Statuses = [404, 404];
  declare readonly status: 404;
}

/** 405: the address is not called by this method. */
export class MethodNotAllowedError extends StatusError {
  static override readonly statuses: Statuses = [405, 405];
  declare readonly status: 405;
}

/** 408: the request came too slowly. */
export class RequestTimeoutError extends StatusError {
  static override readonly statuses: Statuses = [408, 408];
  declare readonly status: 408;
}

/** 413: the body is too large. */
export class BodyTooLargeError extends StatusError {
  static override readonly statuses: Statuses = [413, 413];
  declare readonly status: 413;
}

/** 422: a value is not allowed here; the message says which and what was expected. */
export class ValidationError extends StatusError {
  static override readonly statuses: Statuses = [422, 422];
  declare readonly status: 422;
}

/** 429: too many calls within a minute. Wait until the window has moved on. */
export class RateLimitError extends StatusError {
  static override readonly statuses: Statuses = [429, 429];
  declare readonly status: 429;
}

/** 431: address and headers are too large. */
export class HeadersTooLargeError extends StatusError {
  static override readonly statuses: Statuses = [431, 431];
  declare readonly status: 431;
}

/** 5xx: the API itself failed. */
export class ServerError extends StatusError {
  static override readonly statuses: Statuses = [500, 599];
  declare readonly name: "ServerError" | "ServiceUnavailableError";
}

/** 503: the API cannot answer now. `unchanged` says whether it is certain that the call changed nothing. */
export class ServiceUnavailableError extends ServerError {
  static override readonly statuses: Statuses = [503, 503];
  declare readonly status: 503;
}
