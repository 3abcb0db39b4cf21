import type { Emit } from "./events.ts";

/** What the layers know about an operation; all of it comes from the contract. */
export interface OperationFacts {
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/marketplace/listings/{listing_id}`. */
  readonly path: string;
  /** The names of the parameters that go into the query. */
  readonly query?: readonly string[];
  /** Whether the operation takes a body of JSON. */
  readonly body?: boolean;
  /** The contract's `x-retry`: whether a call may be repeated that may have been carried out already. */
  readonly retry: "safe" | "never";
  /** Whether the operation answers `If-None-Match`. */
  readonly conditional?: boolean;
  /** Whether the answer is text and not JSON. */
  readonly text?: boolean;
  /** Whether the answer has no body. */
  readonly empty?: boolean;
}

/** Sends a request, as the platform's `fetch` does. */
export type SendRequest = (request: Request) => Promise<Response>;

/** What can be set for one call, in every style of calling. */
export interface CallSettings {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal | null | undefined;
  /** Milliseconds for this call, instead of the client's. */
  readonly timeout?: Timeouts | undefined;
  /** How often to repeat a failed attempt of this call, instead of the client's number. */
  readonly retries?: number | undefined;
}

/** Limits in milliseconds. `Infinity` is none. */
export interface Timeouts {
  /** From sending a request until its answer has been read. @default 30_000 */
  readonly attempt?: number | undefined;
  /** For all attempts and the waits between them, but not for waiting until the rate limit allows one. @default 120_000 */
  readonly total?: number | undefined;
}

/** A call on its way through the layers. */
export interface Outgoing extends CallSettings {
  readonly method: string;
  readonly url: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | undefined;
  readonly operation: OperationFacts | undefined;
  /** Whether the address belongs to the API, and so may see credentials and counts against the rate limit. */
  readonly own: boolean;
  /** More of what `fetch` takes, such as `credentials`. */
  readonly init?: RequestInit | undefined;
  /** Sends this call instead of the client's `fetch`. */
  readonly fetch?: SendRequest | undefined;
  /** Attempts that were begun. */
  attempts: number;
  /** When the call is given up, on the clock of `performance.now()`. */
  deadline: number;
  /** The headers of the attempt that is made, credentials among them. */
  sent?: Readonly<Record<string, string>>;
  /** Reports what happens to the call; undefined where there is no listener. */
  readonly emit?: Emit | undefined;
  /** What is left of the rate limit; undefined where no pacing counts. */
  readonly budget?: (() => Budget) | undefined;
}

/** An answer whose body has been read: up to 64 megabytes, and of a refusal the first megabyte. */
export interface Answer {
  readonly response: Response;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The call that was answered. */
  readonly call: Outgoing;
}

/** What is known of the rate limit. */
export interface Budget {
  /** Calls a minute, as the API said last; before its first answer what the documentation promises. `Infinity` where none is said. */
  readonly limit: number;
  /** Calls that can be made at once. */
  readonly remaining: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** Milliseconds until a call can be made; 0 when that is now. */
  readonly delay: number;
}

/** Sends a call and reads its answer. It rejects with a `CallError`, or with the reason of the call's signal. */
export type Send = (call: Outgoing, signal?: AbortSignal) => Promise<Answer>;

/** Something that every call passes through: a function from what comes after it to what includes it. */
export type Layer = (next: Send) => Send;
