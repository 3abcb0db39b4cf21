import type { FastifyRequest } from "fastify";

/**
 * Whether a request has a form-encoded body, as the client declared it. Its pairs are part of what OAuth signs, so such a
 * request can be authenticated only when the body is there.
 */
export function isFormEncoded({ raw }: FastifyRequest): boolean {
  // The header itself is overwritten before bodies are read; see raw-body.ts.
  const index = raw.rawHeaders.findIndex((name, place) => place % 2 === 0 && name.toLowerCase() === "content-type");
  return /^\s*application\/x-www-form-urlencoded\b/i.test(raw.rawHeaders[index + 1] ?? "") && index >= 0;
}

/** The decoded pairs of a form-encoded body; none for any other. */
export function readForm(request: FastifyRequest): [string, string][] {
  if (!Buffer.isBuffer(request.body) || !isFormEncoded(request)) return [];
  return [...new URLSearchParams(request.body.toString("utf8"))];
}
