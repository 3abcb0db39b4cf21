import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpError } from "@runout/http/response";
import { Refusal } from "./refusal.ts";

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The body's text; undefined for none. */
  body: string | undefined;
}

/** An answer in the API's error shape. */
export function messageAnswer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify({ message }) };
}

/** The answer to a request whose handling threw: what an HttpError says, else a 500. */
export function refusalAnswer(error: unknown): Answer {
  if (error instanceof HttpError) {
    return messageAnswer(error.statusCode, error.message, error instanceof Refusal ? error.headers : {});
  }
  const reason = error instanceof Error ? error.message : String(error);
  return messageAnswer(500, `The mock failed: ${reason}`);
}

/** A body's text for its media type. */
export function toText(body: unknown, mediaType: string): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === "string" && !/[/+]json$/.test(mediaType) ? body : JSON.stringify(body);
}

/** Sends an answer; to HEAD without its body. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const bytes = Buffer.from(body ?? "");
  const isBodiless = status === 204 || status === 304;
  if (headers["x-runout-mock"] === undefined) response.setHeader("x-runout-mock", `- ${status}`);
  response.writeHead(status, { ...headers, ...(isBodiless ? {} : { "content-length": bytes.length }) });
  response.end(request.method === "HEAD" || isBodiless ? undefined : bytes);
  // What is left of a body that nobody wanted to read; Node would wait for it.
  request.resume();
}
