import type { IncomingMessage } from "node:http";
import { BODY_LIMIT_BYTES, bodyTooLarge } from "@runout/http/response";
import { Refusal } from "./refusal.ts";

/**
 * Reads a request's body.
 *
 * @param limit in bytes
 * @param refuse makes the refusal of a body above the limit
 * @returns undefined for GET and HEAD, whose bodies mean nothing
 * @throws Refusal 413 for what is larger than the limit
 */
export async function readBody(
  request: IncomingMessage,
  limit = BODY_LIMIT_BYTES,
  refuse = () => bodyTooLarge(limit),
): Promise<Buffer | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const { statusCode, message } = refuse();
  const tooLarge = new Refusal(statusCode, message, { connection: "close" });
  if (Number(request.headers["content-length"]) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  // Listeners rather than `for await`, which would destroy the socket when it stops early, before the answer is sent.
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) reject(tooLarge);
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
