import type { IncomingMessage } from "node:http";
import { BodyTooLargeError, type Call, RequestAbortedError } from "../request/call.ts";

/** How a call reads the body of a request of Node; undefined where the headers announce none. */
export function bodyOf(request: IncomingMessage): Call["body"] {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  const hasBody = encoding !== undefined || (length !== undefined && length !== "0");
  return hasBody ? (maxBytes) => readBody(request, maxBytes) : undefined;
}

/** The address that was connected to, as a host of a URL: `127.0.0.1:8080`. */
export function addressOf({ socket: { localAddress = "127.0.0.1", localPort = 80 } }: IncomingMessage): string {
  return `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"]) > maxBytes) throw new BodyTooLargeError();
  const bytes = await collect(request, maxBytes);
  return bytes.length === 0 ? undefined : bytes;
}

/** Listeners rather than `for await`, which would destroy the socket when it stops early, before an answer is sent. */
function collect(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else {
        request.removeAllListeners("data").pause();
        reject(new BodyTooLargeError());
      }
    });
    request.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on("error", () => reject(new RequestAbortedError()));
    request.on("close", () => {
      if (!request.readableEnded) reject(new RequestAbortedError());
    });
  });
}
