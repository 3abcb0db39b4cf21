import type { Caller } from "@runout/marketplace";
import type { Headers } from "./headers.ts";

/** Something that the log is told of a request. It never holds a credential. */
export interface LogEntry {
  level: "info" | "warn" | "error";
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** What is answered to a request, and what log and metrics are told of it. */
export interface Answer {
  status: number;
  headers: Headers;
  /** Undefined where nothing follows the headers: at HEAD, 204 and 304. */
  body: Uint8Array | undefined;
  /** Whether the connection is to be ended without an answer: a fault asks for it, or the client went away. */
  isCut: boolean;
  /** Whether more of a body may follow than was read, so that the connection cannot be used again. */
  isLast: boolean;
  /** Undefined where no operation of a document was asked for. */
  operationId: string | undefined;
  /** Undefined where it was not found out. */
  caller: Caller | undefined;
  /** Twelve hexadecimal digits; where something went wrong inside, the caller is told them. */
  code: string;
  log: readonly LogEntry[];
}

/** An answer while it is being made, with all that may still be said about it. */
export class Reply implements Answer {
  status = 500;
  headers: Headers;
  body: Uint8Array | undefined = undefined;
  isCut = false;
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

  /** Tells the log. */
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

/** Shared by the answers about which there is nothing to tell. */
const NOTHING: LogEntry[] = [];
const encoder = new TextEncoder();
