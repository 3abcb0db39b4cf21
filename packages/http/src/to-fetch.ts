import type { Answer } from "./exchange.ts";
import { BodyTooLargeError, type Call } from "./request/call.ts";
import type { Service } from "./service.ts";

/** Statuses that come without a body (Fetch, 2.2.3). */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** Makes a function from a `Request` to a `Response` of one that handles plain calls. */
export const toFetch =
  (handle: (call: Call) => Promise<Answer>): Service["fetch"] =>
  async (request, { clientAddress = "127.0.0.1" } = {}) => {
    const { protocol, host, pathname, search } = new URL(request.url);
    const { status, headers, body, isCut } = await handle({
      method: request.method,
      target: pathname + search,
      headers: { host, ...Object.fromEntries(request.headers) },
      clientAddress,
      scheme: protocol === "https:" ? "https" : "http",
      body: request.body === null ? undefined : (maxBytes) => readBody(request, maxBytes),
    });
    if (isCut) throw new TypeError("fetch failed", { cause: new Error("The connection was cut.") });
    const content = BODILESS.has(status) || body === undefined ? null : new Uint8Array(body);
    return new Response(content, { status, headers });
  };

async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw new BodyTooLargeError();
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > maxBytes) throw new BodyTooLargeError();
  return bytes.byteLength === 0 ? undefined : bytes;
}
