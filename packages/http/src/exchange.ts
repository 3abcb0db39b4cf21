import type { Caller } from "@runout/marketplace";
import { BodyTooLargeError } from "./request/call.ts";
import { formTooLarge, MAX_FORM_BYTES } from "./request/form.ts";
import type { ReadRequest } from "./request/read-request.ts";
import type { AnswerCheck } from "./response/answer-checks.ts";
import type { Headers } from "./response/headers.ts";
import { bodyTooLarge } from "./response/http-error.ts";

/** What a route answers by one method. */
export interface Endpoint {
  /** Undefined where it belongs to no document. */
  readonly operationId: string | undefined;
  /** Whether calls count against the rate limit. */
  readonly isCounted: boolean;
  /** Bytes of the largest body that is taken. */
  readonly maxBodyBytes: number;
  /** The statuses that are documented as plain text. */
  readonly plainStatuses: ReadonlySet<number>;
  /** Holds each answer to its description. Undefined where answers are not validated, or not described. */
  readonly check: AnswerCheck | undefined;
  /** Puts the answer into the reply, or throws to refuse. */
  answer(exchange: Exchange): Promise<void>;
}

/** Methods whose bodies are not looked at. */
const BODILESS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "CONNECT"]);

/** One request on its way to its reply. */
export class Exchange {
  readonly request: ReadRequest;
  readonly reply: Reply;
  /** Of the path's parameters. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether the body is a form that has to be read before anything can be said about who calls. */
  readonly waitsForForm: boolean;
  readonly #maxBytes: number;
  #body: Uint8Array | undefined;
  #isRead: boolean;

  constructor(
    request: ReadRequest,
    reply: Reply,
    values: Readonly<Record<string, string>>,
    endpoint: Pick<Endpoint, "isCounted" | "maxBodyBytes">,
  ) {
    this.request = request;
    this.reply = reply;
    this.values = values;
    this.#isRead = request.call.body === undefined || BODILESS.has(request.method);
    // What does not count against the rate limit is the service's own, and asks for no signature.
    this.waitsForForm = !this.#isRead && endpoint.isCounted && request.isSignedForm;
    this.#maxBytes = this.waitsForForm ? Math.min(MAX_FORM_BYTES, endpoint.maxBodyBytes) : endpoint.maxBodyBytes;
  }

  /** Whether there is a body that can be read. */
  get hasBody(): boolean {
    return !this.#isRead || this.#body !== undefined;
  }

  /** Whether the credentials, if any, are in a form, so that the ceiling of the rate limit is known only when that is there. */
  get mayHoldCredentials(): boolean {
    return this.waitsForForm && !this.request.holdsCredentials && !this.request.isDeclaredTooLong;
  }

  /**
   * The body; undefined where there is none.
   *
   * @throws HttpError 413 where it is too large
   */
  async readBody(): Promise<Uint8Array | undefined> {
    if (this.#isRead) return this.#body;
    this.#isRead = true;
    try {
      this.#body = await this.request.call.body?.(this.#maxBytes);
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      this.reply.isLast = true;
      throw this.waitsForForm ? formTooLarge() : bodyTooLarge(this.#maxBytes);
    }
    return this.#body;
  }

  /**
   * Reads the form that may hold a signature.
   *
   * @throws HttpError 413 where it is too large
   */
  async readForm(): Promise<void> {
    const bytes = await this.readBody();
    if (bytes === undefined) return;
    this.request.addForm(bytes);
    const { form } = this.request;
    // A body that holds nothing but the signature has been read with it.
    if (form.every(([name]) => name.startsWith("oauth_"))) this.#body = undefined;
  }
}

/** One thing that the log says about a request. It never holds a credential. */
export interface LogEntry {
  level: "info" | "warn" | "error";
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** What is answered to a request, and what log and metrics need to know of it. */
export interface Answer {
  status: number;
  headers: Headers;
  /** Undefined where nothing follows the headers: at HEAD, 204 and 304. */
  body: Uint8Array | undefined;
  /** Whether the connection is to be ended without an answer: a fault asks for it, or the client went away. */
  isCut: boolean;
  /** Whether the status is one that the sandbox was told to answer, which need not be described. */
  isInjected: boolean;
  /** Whether more of a body may follow than was read, so that the connection cannot be used again. */
  isLast: boolean;
  /** Undefined where no operation of a document was asked for. */
  operationId: string | undefined;
  /** Undefined where it was not found out. */
  caller: Caller | undefined;
  /** Twelve hexadecimal digits; where something went wrong inside, they are in the message. */
  code: string;
  log: readonly LogEntry[];
}

/** An answer while it is being made, with all that may still be said about it. */
export class Reply implements Answer {
  status = 500;
  headers: Headers;
  body: Uint8Array | undefined = undefined;
  isCut = false;
  isInjected = false;
  isLast = false;
  operationId: string | undefined;
  caller: Caller | undefined = undefined;
  log: LogEntry[] = NOTHING;
  #code: string | undefined;

  constructor(headers: Headers, operationId: string | undefined) {
    this.headers = headers;
    this.operationId = operationId;
  }

  get code(): string {
    this.#code ??= crypto.randomUUID().slice(-12);
    return this.#code;
  }

  /** Adds an entry for the log. */
  report(level: LogEntry["level"], message: string, details: LogEntry["details"]): void {
    if (this.log === NOTHING) this.log = [];
    this.log.push({ level, message, details });
  }

  /** Answers with JSON that says something to people: `{"message": ...}`, or the message alone where that is documented. */
  say(status: number, message: string, isPlain = false): void {
    this.status = status;
    this.headers["content-type"] = isPlain ? "text/plain" : "application/json";
    this.body = encoder.encode(isPlain ? message : JSON.stringify({ message }));
  }
}

/** Shared by the answers that the log says nothing about. */
const NOTHING: LogEntry[] = [];
const encoder = new TextEncoder();
