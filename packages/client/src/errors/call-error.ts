import { withoutCredentials } from "../layers/credentials.ts";
import type { Budget, Outgoing } from "../layers/layer.ts";

/** The part of a call that an error describes. */
export type FailedCall = Pick<Outgoing, "method" | "url"> &
  Partial<Pick<Outgoing, "operation" | "attempts" | "budget" | "headers" | "body">>;

/** A call that did not give what it was made for. Each of its classes says why. Credentials are in none of its properties. */
export abstract class CallError extends Error {
  /** The operation of the contract; undefined for a call that is none. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** The address that was called, credentials taken out. */
  declare readonly url: string;
  /** How many attempts were made. */
  declare readonly attempts: number;
  /** What was left of the rate limit; undefined without pacing. */
  declare readonly budget: Budget | undefined;
  /** Hidden, because it holds credentials. */
  readonly #call: FailedCall;

  constructor(message: string, call: FailedCall, options?: ErrorOptions) {
    super(message, options);
    this.operationId = call.operation?.id;
    this.method = call.method;
    this.url = withoutCredentials(call.url);
    this.attempts = call.attempts ?? 1;
    this.budget = call.budget?.();
    this.#call = call;
  }

  /** @internal */
  static callOf(error: CallError): FailedCall {
    return error.#call;
  }
}

const noAnswer = ({ method, url }: FailedCall, more: string) =>
  `${method} ${withoutCredentials(url)} got no answer${more}.`;

/** There was no answer: no connection, or one that broke. Whether the call had an effect is not known. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";

  constructor(call: FailedCall, cause: unknown) {
    super(noAnswer(call, ""), call, { cause });
  }
}

/** There was no answer in time. Whether the call had an effect is not known. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** Which limit was exceeded: that of one attempt, or that of the call as a whole. */
  declare readonly limit: "attempt" | "total";

  constructor(call: FailedCall, limit: "attempt" | "total") {
    super(noAnswer(call, ` within its ${limit} timeout`), call);
    this.limit = limit;
  }
}

/**
 * The answer to a call cannot be used: it broke off, is not JSON (such as the page of a proxy), or is empty or something else where an object belongs.
 * Whether the call had an effect is not known.
 */
export class MalformedResponseError extends CallError {
  override readonly name = "MalformedResponseError";
  declare readonly status: number;
  declare readonly headers: Headers;

  constructor(fault: string, call: FailedCall, response: Pick<Response, "status" | "headers">, options?: ErrorOptions) {
    super(`The body of the ${response.status} answer ${fault}.`, call, options);
    this.status = response.status;
    this.headers = response.headers;
  }
}
