import { CallError, type FailedCall } from "./call-error.ts";

/** What a refused call is known by. */
export interface ApiErrorDetails {
  /** The HTTP status. */
  status: number;
  /** The sentence the API sent; the status text when it sent none. */
  message: string;
  /** The body as it was read: an object for JSON, text for anything else. */
  body: unknown;
  headers: Headers;
  /** The address that was called. */
  url: string;
  /** The call that was refused. @default a GET of `url` */
  call?: FailedCall | undefined;
  /** What the contract advises. */
  remedy?: string | undefined;
}

/** The API refused a call. The documented statuses have classes of their own below. */
export class ApiError extends CallError {
  override readonly name: string = "ApiError";
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
  /** What the contract advises; undefined for a status that it does not describe. */
  readonly remedy: string | undefined;

  constructor({ status, message, body, headers, url, call, remedy }: ApiErrorDetails) {
    super(message, { method: "GET", ...call, url });
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.remedy = remedy;
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

/** 405: the address is not called by this method. */
export class MethodNotAllowedError extends ApiError {
  override readonly name = "MethodNotAllowedError";
}

/** 408: the request came too slowly. */
export class RequestTimeoutError extends ApiError {
  override readonly name = "RequestTimeoutError";
}

/** 413: the body is too large. */
export class BodyTooLargeError extends ApiError {
  override readonly name = "BodyTooLargeError";
}

/** 422: a value is not allowed here; the message says which and what was expected. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
}

/** 429: too many calls within a minute. Wait until the window has moved on. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
}

/** 431: address and headers are too large. */
export class HeadersTooLargeError extends ApiError {
  override readonly name = "HeadersTooLargeError";
}

/** 5xx: the API itself failed. */
export class ServerError extends ApiError {
  override readonly name: string = "ServerError";
}

/** 503: the API cannot answer now. `unchanged` says whether it is certain that the call changed nothing. */
export class ServiceUnavailableError extends ServerError {
  override readonly name = "ServiceUnavailableError";

  get unchanged(): boolean {
    return this.headers.get("x-runout-unchanged") === "true";
  }
}

const classes: Record<number, new (details: ApiErrorDetails) => ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  408: RequestTimeoutError,
  413: BodyTooLargeError,
  422: ValidationError,
  429: RateLimitError,
  431: HeadersTooLargeError,
  503: ServiceUnavailableError,
};

/** Makes the error that fits a refusal. */
export async function errorOf(response: Response, body: unknown, call?: FailedCall): Promise<ApiError> {
  const { status, headers } = response;
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  const message = messageOf(body, call?.operation?.text) ?? refusalMessage(response);
  const id = call?.operation?.id;
  const remedy = id === undefined ? undefined : (await loadRemedies())?.(id, status);
  return new ErrorClass({ status, message, body, headers, url: response.url || call?.url || "", call, remedy });
}

/** The texts are loaded with the first refusal: few programs show them, and a page is smaller without. Where they cannot be, there are none. */
const loadRemedies = () =>
  import("../generated/remedies.ts").then(
    ({ remedies }) => remedies,
    () => undefined,
  );

/** What a refusal says that has no sentence of its own. */
export const refusalMessage = ({ status, statusText }: Response): string =>
  statusText || (status ? `HTTP ${status}` : "A redirect is not followed.");

/** The sentence that the API sent: where an operation answers text, its refusals are text too. */
function messageOf(body: unknown, isText: boolean | undefined): string | undefined {
  const message = isText ? body : Object(body).message;
  return typeof message === "string" ? message : undefined;
}
