import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpError } from "@runout/http/response";

export interface MockResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The body's text; undefined for none. */
  body: string | undefined;
}

/** A response in the API's error shape. */
export function messageResponse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): MockResponse {
  return { status, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify({ message }) };
}

/** The response to a request whose handling threw: what an HttpError says, else a 500. */
export function errorResponse(error: unknown): MockResponse {
  if (error instanceof HttpError) return messageResponse(error.statusCode, error.message);
  const reason = error instanceof Error ? error.message : String(error);
  return messageResponse(500, `The mock failed: ${reason}`);
}

/** A body's text for its media type. */
export function toText(body: unknown, mediaType: string): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === "string" && !/[/+]json$/.test(mediaType) ? body : JSON.stringify(body);
}

/** Sends a response; to HEAD without its body. */
export function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: MockResponse,
): void {
  const bytes = Buffer.from(body ?? "");
  const isBodiless = status === 204 || status === 304;
  if (headers["x-runout-mock"] === undefined) response.setHeader("x-runout-mock", `- ${status}`);
  // The rest of a body that is too large is not waited for.
  if (status === 413) response.setHeader("connection", "close");
  response.writeHead(status, { ...headers, ...(isBodiless ? {} : { "content-length": bytes.length }) });
  response.end(request.method === "HEAD" || isBodiless ? undefined : bytes);
  // The rest of a body that was not read; Node would wait for it.
  request.resume();
}
