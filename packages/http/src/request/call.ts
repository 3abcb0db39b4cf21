/** Header names are in small letters, as Node and `Headers` give them. */
export type CallHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request as any transport can give it. */
export interface Call {
  method: string;
  /** What was asked for, as it came: path and query, where scheme and host may stand before them (RFC 9112, 3.2). */
  target: string;
  headers: CallHeaders;
  /** The source address, which the rate limit goes by. */
  clientAddress: string;
  /** How the client came, to the server or to a trusted proxy before it. @default "http" */
  scheme?: "http" | "https" | undefined;
  /** Whether the Host header came more than once. @default false */
  hasSeveralHosts?: boolean | undefined;
  /** Stands for the Host header where the protocol knows none (HTTP/1.0). @default none, and the header is demanded */
  addressedHost?: string | undefined;
  /**
   * Reads the body. It is called once at most, and not for a call that is refused before: then the body may stay unread.
   *
   * @param maxBytes bytes of the largest body that is taken
   * @returns undefined where there is none
   * @throws BodyTooLargeError, or RequestAbortedError where the client went away
   * @default there is none
   */
  body?: ((maxBytes: number) => Promise<Uint8Array | undefined>) | undefined;
}

/** A body is larger than what the service takes. The service words the refusal. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
}

/** The client went away, or was too slow, before its request was there: no client is left to answer. */
export class RequestAbortedError extends Error {
  override readonly name = "RequestAbortedError";
}
