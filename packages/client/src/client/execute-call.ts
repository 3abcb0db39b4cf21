import { refusalMessage } from "../errors/api-error.ts";
import { MalformedResponseError } from "../errors/call-error.ts";
import { kindOf } from "../layers/check-options.ts";
import type { Answer, CallSettings, SendRequest } from "../layers/layer.ts";
import { type CallMetadata, metadataOf } from "../operations/call.ts";
import { faultOf } from "../operations/read-answer.ts";
import { parameterText } from "../operations/serialize.ts";
import { type RequestParts, requestParts } from "../request-parts.ts";
import { readResponse, toResponse } from "../to-response.ts";
import { PlainRequest, plainResponse } from "./plain-exchange.ts";

/** What a call is made with, as far as it matters here. */
export interface CallInit extends CallSettings {
  params?: { path?: unknown; query?: unknown; header?: Record<string, unknown> };
  headers?: unknown;
  body?: unknown;
  parseAs?: string;
  fetch?: SendRequest;
  middleware?: readonly unknown[];
  Request?: unknown;
}

/** What a call resolves to. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
  metadata?: CallMetadata;
}

/** openapi-fetch's `request` without its types; all methods of its client lead there. */
export type Send = (method: string, path: string, init: object) => Promise<Result>;

/** Sends what was made of a call. */
export type SendParts = (parts: RequestParts) => Promise<Answer>;

/**
 * Makes a call and completes the result of openapi-fetch: that of a refusal has an `error` also where the answer has no
 * body, a 304 has neither `data` nor `error`, and an answer that cannot be read ends in an error of its own.
 *
 * @param sendParts sends the request that openapi-fetch has made of the call
 * @param isPlain whether only openapi-fetch looks at the request and the response
 * @throws TypeError for a parameter that cannot be sent; nothing is sent then
 * @throws MalformedResponseError for an answer that breaks off, is not JSON, not an object, or empty where a body belongs
 */
export async function executeCall(
  send: Send,
  method: string,
  path: string,
  init: CallInit,
  sendParts: SendParts,
  isPlain: boolean,
): Promise<Result> {
  checkHeaders(init.params?.header);
  // openapi-fetch takes a header away that is null. Those of a Headers were checked when it was made.
  if (kindOf(init.headers) === "Object") checkHeaders(Object(init.headers), null);
  const { parseAs = "json" } = init;
  const isRead = isPlain && /^(json|text)$/.test(parseAs);
  let answer: Answer | undefined;
  const fetch = async (request: Request | PlainRequest): Promise<Response> => {
    answer = await sendParts(
      await (request instanceof PlainRequest ? requestParts(request.url, request.init) : requestParts(request)),
    );
    return isRead ? plainResponse(answer) : toResponse(answer);
  };
  // Without path parameters openapi-fetch would send the template itself.
  const params = { ...init.params, path: init.params?.path ?? {} };
  let result: Result;
  try {
    result = await send(method, path, { ...init, params, fetch, ...(isPlain && { Request: PlainRequest }) });
  } catch (error) {
    // Another error is no fault of the response: a lost connection, or a middleware.
    if (!(answer && error instanceof SyntaxError)) throw error;
    throw new MalformedResponseError("is not JSON, or not all of it", answer.call, answer.response, { cause: error });
  }
  const { data, error } = result;
  const response = isRead && answer ? readResponse(answer) : result.response;
  const metadata = answer && { metadata: metadataOf(answer) };
  const sent = answer?.call;
  // A 304 without `If-None-Match` in the request is of no copy that the caller has.
  if (response.status === 304 && (!sent || "if-none-match" in sent.headers)) return { response, ...metadata };
  if (!response.ok) return { error: error || { message: refusalMessage(response) }, response, ...metadata };
  if (method === "HEAD" || parseAs !== "json") return { data, response, ...metadata };
  const fault = faultOf(sent?.operation, response.status, data);
  if (fault) throw new MalformedResponseError(fault, sent ?? { method, url: response.url }, response);
  return { ...(sent?.operation?.empty ? { response } : { data, response }), ...metadata };
}

/** Checks headers. `fetch` would do it too, but its error contains the value, which may be a credential. */
function checkHeaders(headers: Record<string, unknown> = {}, absent?: null): void {
  for (const [name, value] of Object.entries(headers)) {
    const subject = `The header parameter ${name}`;
    if (value !== undefined && value !== absent && /[^\t\x20-\xff]/.test(parameterText(value, subject))) {
      throw new TypeError(`${subject} must be one line of Latin text.`);
    }
  }
}
