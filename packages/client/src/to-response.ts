import type { Answer } from "./layers/layer.ts";
import { type CallMetadata, metadataOf } from "./operations/call.ts";

const answers = new WeakMap<Response, Answer>();

/** An answer as `fetch` gives one, with a body that can be read. */
export function toResponse(answer: Answer): Response {
  const { response, body } = answer;
  const { status, statusText, headers } = response;
  // A redirect that a browser does not show has no status that a response could be made with.
  if (status === 0) return known(response, answer);
  return known(new Response([204, 205, 304].includes(status) ? null : body, { status, statusText, headers }), answer);
}

/** The response that the platform gave, whose body has been read. */
export const readResponse = (answer: Answer): Response => known(answer.response, answer);

function known(response: Response, answer: Answer): Response {
  const url = answer.response.url || answer.call.url;
  if (response.url !== url) Object.defineProperty(response, "url", { value: url });
  answers.set(response, answer);
  return response;
}

/** The answer that a response was made of; undefined for a response that came another way. */
export const answerOf = (response: Response): Answer | undefined => answers.get(response);

/**
 * What is known of the call that a response answers: the operation, the attempts and the rate limit.
 *
 * @returns undefined for a response that did not come from `createFetch` or `createClient`
 * @example
 * const discogs = createFetch({ baseUrl: "http://127.0.0.1:8080", userAgent: "my-shop/1.0" });
 * const response = await discogs("/marketplace/listings/4300801460");
 * console.log(metadataOfResponse(response)?.attempts);
 */
export function metadataOfResponse(response: Response): CallMetadata | undefined {
  const answer = answerOf(response);
  return answer && metadataOf(answer);
}
