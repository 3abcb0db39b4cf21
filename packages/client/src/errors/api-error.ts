import { CallError, type FailedCall } from "./call-error.ts";

/** What a refused call is known by. */
export interface ApiErrorDetails {
  /** The HTTP status. */
  status: number;
  /** The sentence the API sent; the status text when it sent none. */
  message: string;
  /** The body as it was read: an object for JSON, text for anything else; of a long one the first megabyte. */
  body: unknown;
  headers: Headers;
  /** The address that was called. */
  url: string;
  /** The call that was refused. @default a GET of `url` */
  call?: FailedCall | undefined;
  /** The name of the class that stands for the status. @default "ApiError" */
  name?: string | undefined;
  /** What the contract advises. */
  remedy?: string | undefined;
}

/**
 * The API refused a call. Each documented status has a class: an error is an instance of the class of its status. So that a page that
 * looks for one status loads one class, the errors are all made by this one.
 */
export class ApiError extends CallError {
  declare readonly name: string;
  declare readonly status: number;
  declare readonly body: unknown;
  declare readonly headers: Headers;
  /** What the contract advises; undefined for a status that it does not describe. */
  declare readonly remedy: string | undefined;
  /** Whether the API says that the call changed nothing, and can be sent again; it says so with a 503. */
  declare readonly unchanged: boolean;

  constructor({ name = "ApiError", status, message, body, headers, url, call, remedy }: ApiErrorDetails) {
    super(message, { method: "GET", ...call, url });
    this.name = name;
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.remedy = remedy;
    this.unchanged = headers.get("x-runout-unchanged") === "true";
  }
}

/** Makes the error that fits a refusal. */
export async function errorOf(response: Response, body: unknown, call?: FailedCall): Promise<ApiError> {
  const { status, headers, url } = response;
  const details = (await loadDetails())?.(status, call?.operation?.id);
  // Where an operation answers text, its refusals are text too.
  const message = call?.operation?.text ? body : Object(body).message;
  return new ApiError({
    ...details,
    status,
    message: typeof message === "string" ? message : refusalMessage(response),
    body,
    headers,
    url: url || call?.url || "",
    call,
  });
}

/** The texts are loaded with the first refusal: few programs show them, and a page is smaller without. Where they cannot be, there are none. */
const loadDetails = () =>
  import("./refusal-details.ts").then(
    ({ refusalDetails }) => refusalDetails,
    () => undefined,
  );

/** What a refusal says that has no sentence of its own. */
export const refusalMessage = ({ status, statusText }: Response): string =>
  statusText || (status ? `HTTP ${status}` : "A redirect is not followed.");
