import { MalformedResponseError, NetworkError } from "../errors/call-error.ts";
import type { Send, SendRequest } from "./layer.ts";

/**
 * Sends a request and reads the answer's body. Redirects are not followed: they would take credentials elsewhere, and make a GET of
 * a POST.
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
    let response: Response;
    try {
      // The platform makes a request of its own of what it is given, so it is made here only for those who expect one.
      response = await (custom ? custom(new Request(url, init)) : fetch(url, init));
    } catch (cause) {
      throw new NetworkError(call, cause);
    }
    try {
      return { call, response, body: await (call.binary ? response.arrayBuffer() : response.text()) };
    } catch (cause) {
      throw new MalformedResponseError("ended before it was complete", call, response, { cause });
    }
  };
