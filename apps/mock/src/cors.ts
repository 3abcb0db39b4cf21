import type { IncomingMessage, ServerResponse } from "node:http";

/** What a page may read besides the body; the real service exposes `Location` only. */
const EXPOSED = [
  "Link",
  "Location",
  "Allow",
  "X-Discogs-Ratelimit",
  "X-Discogs-Ratelimit-Used",
  "X-Discogs-Ratelimit-Remaining",
  "X-Runout-Mock",
  "SL-Violations",
];

/** Lets a page of any origin use the mock. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", request.headers.origin ?? "*");
  response.setHeader("access-control-expose-headers", EXPOSED.join(", "));
  response.setHeader("vary", "Origin");
}

/** Whether a browser asks for permission before the request it is about to make. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

/** Answers a preflight: everything is permitted. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const headers = request.headers["access-control-request-headers"] ?? "Authorization, Content-Type, Prefer";
  response.writeHead(204, {
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    "access-control-allow-headers": headers,
    "access-control-max-age": "600",
  });
  response.end();
}
