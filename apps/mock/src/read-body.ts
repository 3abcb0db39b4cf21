import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.ts";

/** In bytes. The longest documented body, an order message of 10,000 characters, is far below. */
export const BODY_LIMIT = 1024 * 1024;

/**
 * Reads a request's body as JSON, whatever its Content-Type says, as the marketplace does.
 *
 * @returns undefined for an empty body
 * @throws Refusal 400 for what is not JSON, 413 for what is larger than BODY_LIMIT
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, "The request body is not valid JSON.");
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = new Refusal(413, `The request body is larger than ${BODY_LIMIT} bytes.`, { connection: "close" });
  if (Number(request.headers["content-length"]) > BODY_LIMIT) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  // Listeners rather than `for await`, which would destroy the socket when it stops early, before the answer is sent.
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > BODY_LIMIT) reject(tooLarge);
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
