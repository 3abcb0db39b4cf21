import { MalformedResponseError, NetworkError } from "../errors/call-error.ts";
import type { Send, SendRequest } from "./layer.ts";

/** Of the body of a refusal no more than this is read: the rest is of no use. */
const REFUSAL_LIMIT_BYTES = 1_000_000;
/** No answer of the API is nearly that large. One that is would fill the memory, so that it is an error. */
const ANSWER_LIMIT_BYTES = 64_000_000;

/**
 * Sends a request and reads the answer's body, up to a limit. Redirects are not followed: they would take credentials elsewhere, and
 * make a GET of a POST.
 */
export const sendRequest =
  (send: SendRequest | undefined): Send =>
  async (call, signal) => {
    const { url, method, body } = call;
    const headers = (call.sent ?? call.headers) as Record<string, string>; // fetch only reads them
    const init: RequestInit = { ...call.init, method, headers, redirect: "manual" };
    if (body !== undefined) init.body = body;
    if (signal) init.signal = signal;
    const custom = call.fetch ?? send;
    let response: Response | undefined;
    try {
      // The platform makes a request of its own of what it is given, so it is made here only for those who expect one.
      response = await (custom ? custom(new Request(url, init)) : fetch(url, init));
      return { call, response, body: await readBody(response) };
    } catch (cause) {
      if (!response) throw new NetworkError(call, cause);
      throw new MalformedResponseError("cannot be read to its end", call, response, { cause });
    }
  };

/** The body; of a long refusal its beginning. */
async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader?.();
  // No body, or one of a platform that has none as a stream.
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const limit = response.ok ? ANSWER_LIMIT_BYTES : REFUSAL_LIMIT_BYTES;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (size <= limit) {
    const { value } = await reader.read();
    if (!value) break;
    chunks.push(value);
    size += value.length;
  }
  if (size > limit) {
    reader.cancel().catch(() => {}); // what comes of the rest is of no interest
    if (response.ok) throw new RangeError(`It has more than ${limit} bytes.`);
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes.subarray(0, limit);
}
