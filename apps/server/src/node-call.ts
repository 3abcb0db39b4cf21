import type { IncomingMessage } from "node:http";
import { all, compile } from "@fastify/proxy-addr";
import { BodyTooLargeError, type Call, RequestAbortedError } from "@runout/http";
import { hasSeveralHosts } from "@runout/http/request";

/** Makes a call of a request as Node gives it. */
export type ToCall = (request: IncomingMessage) => Call;

/**
 * Compiles what makes calls of Node's requests.
 *
 * @param trustedProxies addresses and networks whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed
 */
export function compileToCall(trustedProxies: readonly string[]): ToCall {
  const isTrusted = trustedProxies.length > 0 ? compile([...trustedProxies]) : undefined;
  return (request) => {
    const { method = "GET", url = "/", headers, rawHeaders, httpVersion, socket } = request;
    const { remoteAddress = "" } = socket;
    const isFromProxy = isTrusted?.(remoteAddress, 0) ?? false;
    return {
      method,
      target: url,
      headers,
      clientAddress: isTrusted && isFromProxy ? (all(request, isTrusted).at(-1) ?? remoteAddress) : remoteAddress,
      scheme: schemeOf(request, isFromProxy),
      hasSeveralHosts: hasSeveralHosts(rawHeaders),
      addressedHost: httpVersion === "1.0" ? addressOf(request) : undefined,
      body: hasBody(request) ? (maxBytes) => readBody(request, maxBytes) : undefined,
    };
  };
}

/** What a trusted proxy says, or else how the connection came; a proxy that says anything but http or https is not believed. */
function schemeOf({ headers, socket }: IncomingMessage, isFromProxy: boolean): "http" | "https" {
  const forwarded = isFromProxy ? headers["x-forwarded-proto"] : undefined;
  const told = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim()
    .toLowerCase();
  if (told === "http" || told === "https") return told;
  return "encrypted" in socket ? "https" : "http";
}

/** The address that was connected to, as a host of a URL. */
function addressOf({ socket: { localAddress = "127.0.0.1", localPort = 80 } }: IncomingMessage): string {
  return `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}

function hasBody({ headers }: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = headers;
  return encoding !== undefined || (length !== undefined && length !== "0");
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"]) > maxBytes) throw new BodyTooLargeError();
  const bytes = await collect(request, maxBytes);
  return bytes.length === 0 ? undefined : bytes;
}

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
    request.on("close", () => reject(new RequestAbortedError()));
  });
}
