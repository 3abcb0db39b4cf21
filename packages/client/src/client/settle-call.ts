import { refusalMessage } from "../errors/api-error.ts";
import { MalformedResponseError } from "../errors/call-error.ts";
import type { CallSettings, SendRequest } from "../layers/layer.ts";
import { type CallMetadata, metadataOf } from "../operations/call.ts";
import { parameterText } from "../operations/parameters.ts";
import { answerOf } from "../to-response.ts";

/** What a call is made with, as far as it matters here. */
export interface CallInit extends CallSettings {
  params?: { path?: unknown; query?: unknown; header?: Record<string, unknown> };
  headers?: unknown;
  body?: unknown;
  parseAs?: string;
  middleware?: unknown[];
  fetch?: SendRequest;
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

/**
 * Makes a call and settles what openapi-fetch leaves open: the result of a refusal has an `error` also where the answer has no
 * body, a 304 has neither `data` nor `error`, and an answer that cannot be read ends in an error of its own.
 *
 * @throws TypeError for a parameter that cannot be sent; nothing is sent then
 * @throws MalformedResponseError for an answer that breaks off, is not JSON, or is empty where a body belongs
 */
export async function settleCall(send: Send, method: string, path: string, init: CallInit = {}): Promise<Result> {
  checkHeaders(init.params?.header);
  checkHeaders(plainHeaders(init.headers));
  const seen: { response?: Response } = {};
  const middleware = [
    ...(init.middleware ?? []),
    {
      onResponse({ response }: { response: Response }) {
        seen.response = response;
      },
    },
  ];
  // Without path parameters openapi-fetch would send the template itself.
  const params = { ...init.params, path: init.params?.path ?? {} };
  let result: Result;
  try {
    result = await send(method, path, { ...init, params, middleware });
  } catch (error) {
    // An error before the body was read is no fault of the answer: a lost connection, or somebody's middleware.
    if (!seen.response?.bodyUsed || !(error instanceof SyntaxError)) throw error;
    throw malformed("is not JSON, or not all of it", method, seen.response, { cause: error });
  }
  const { data, error, response } = result;
  const answer = answerOf(seen.response ?? response);
  const about = answer && { metadata: metadataOf(answer) };
  if (response.status === 304) return { response, ...about };
  if (!response.ok) return { error: error || { message: refusalMessage(response) }, response, ...about };
  const bodyless = response.status === 204 || method === "HEAD" || (init.parseAs ?? "json") !== "json";
  if (data === undefined && !bodyless) throw malformed("is empty", method, response);
  return { ...result, ...about };
}

function malformed(fault: string, method: string, response: Response, options?: ErrorOptions) {
  const call = answerOf(response)?.call ?? { method, url: response.url };
  return new MalformedResponseError(fault, call, response, options);
}

function checkHeaders(headers: Record<string, unknown> = {}): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const text = parameterText(value, `The header parameter ${name}`);
    // fetch would refuse it too, but its error tells the value, which may be a credential.
    if (/[^\t\x20-\xff]/.test(text))
      throw new TypeError(`The header parameter ${name} must not hold line breaks or other signs.`);
  }
}

/**
 * Headers that are given as an object, without those that are null, which openapi-fetch takes away. Those of a `Headers` were checked
 * when it was made.
 */
function plainHeaders(headers: unknown): Record<string, unknown> | undefined {
  if (Object.prototype.toString.call(headers) !== "[object Object]") return undefined;
  return Object.fromEntries(Object.entries(Object(headers)).filter(([, value]) => value !== null));
}
