import { MalformedResponseError, refusalMessage } from "./errors.ts";
import { parameterText } from "./parameters.ts";

/** What a call is made with, as far as it matters here. */
export interface CallInit {
  params?: { path?: unknown; header?: Record<string, unknown> };
  parseAs?: string;
  middleware?: unknown[];
  signal?: AbortSignal | null;
}

/** What a call resolves to. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
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
  const answer: { response?: Response } = {};
  const middleware = [
    ...(init.middleware ?? []),
    { onResponse: (seen: { response: Response }) => remember(answer, seen) },
  ];
  // Without path parameters openapi-fetch would send the template itself.
  const params = { ...init.params, path: init.params?.path ?? {} };
  let result: Result;
  try {
    result = await send(method, path, { ...init, params, middleware });
  } catch (error) {
    // An error before the body was read is no fault of the answer: a lost connection, or somebody's middleware.
    if (!answer.response?.bodyUsed || init.signal?.aborted) throw error;
    const fault = error instanceof SyntaxError ? "is not JSON, or not all of it" : "ended before it was complete";
    throw new MalformedResponseError(fault, answer.response, { cause: error });
  }
  const { data, error, response } = result;
  if (response.status === 304) return { response };
  if (!response.ok) return { error: error || { message: refusalMessage(response) }, response };
  const bodyless = response.status === 204 || method === "HEAD" || (init.parseAs ?? "json") !== "json";
  if (data === undefined && !bodyless) throw new MalformedResponseError("is empty", response);
  return result;
}

function remember(answer: { response?: Response }, { response }: { response: Response }): void {
  answer.response = response;
}

function checkHeaders(headers: Record<string, unknown> = {}): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) parameterText(value, `The header parameter ${name}`);
  }
}
