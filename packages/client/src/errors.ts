/** What a refused call is known by. */
export interface ApiErrorDetails {
  /** The HTTP status. */
  status: number;
  /** The sentence the API sent; the status text when it sent none. */
  message: string;
  /** The body as it was read: an object for JSON, text for anything else. */
  body: unknown;
  headers: Headers;
  /** The address that was called, credentials taken out. */
  url: string;
}

/** The API refused a call. The documented statuses have classes of their own below. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
  readonly url: string;

  constructor({ status, message, body, headers, url }: ApiErrorDetails) {
    super(message);
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.url = url;
  }
}

/** 400: the body is not JSON, or holds a value that is refused outright. Mend the request. */
export class BadRequestError extends ApiError {
  override readonly name = "BadRequestError";
}

/** 401: credentials are missing or wrong. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
}

/** 403: the credentials are fine, but this is not theirs to see or do. */
export class PermissionError extends ApiError {
  override readonly name = "PermissionError";
}

/** 404: there is no such thing, or no longer. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
}

/** 422: a value is not allowed here; the message says which and what was expected. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
}

/** 429: too many calls within a minute. Wait until the window has moved on. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
}

/** 5xx: the API itself failed. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
}

const classes: Record<number, new (details: ApiErrorDetails) => ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: ValidationError,
  429: RateLimitError,
};

/**
 * The answer to a call cannot be used: it broke off, is not JSON (such as the page of a proxy), or is empty where a body belongs.
 * Whether the call had an effect is not known.
 */
export class MalformedResponseError extends Error {
  override readonly name = "MalformedResponseError";
  readonly status: number;
  readonly headers: Headers;
  /** The address that was called, credentials taken out. */
  readonly url: string;

  constructor(fault: string, response: Response, options?: ErrorOptions) {
    super(`The body of the ${response.status} answer ${fault}.`, options);
    this.status = response.status;
    this.headers = response.headers;
    this.url = withoutCredentials(response.url);
  }
}

/** Makes the error that fits a refusal. */
export function errorOf(response: Response, body: unknown): ApiError {
  const ErrorClass = response.status >= 500 ? ServerError : (classes[response.status] ?? ApiError);
  return new ErrorClass({
    status: response.status,
    message: messageOf(body) ?? refusalMessage(response),
    body,
    headers: response.headers,
    url: withoutCredentials(response.url),
  });
}

/** What a refusal says that has no sentence of its own. */
export const refusalMessage = (response: Response): string => response.statusText || `HTTP ${response.status}`;

function messageOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("message" in body)) return undefined;
  return typeof body.message === "string" ? body.message : undefined;
}

function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(token|key|secret|oauth_.*)$/.test(name)) url.searchParams.set(name, "redacted");
  }
  return url.href;
}
