import type { Answer } from "./layers/layer.ts";

/** Statuses whose answers cannot have a body. */
const BODYLESS = [101, 204, 205, 304];

const answers = new WeakMap<Response, Answer>();

/** An answer as `fetch` gives one, with a body that can be read. */
export function toResponse({ response, body, call }: Answer): Response {
  const { status, statusText, headers } = response;
  // A redirect that a browser does not show has no status that a response could be made with.
  if (status === 0) return response;
  const made = new Response(BODYLESS.includes(status) ? null : body, { status, statusText, headers });
  Object.defineProperty(made, "url", { value: response.url || call.url });
  return made;
}

/** Keeps an answer with the response that was made of it. */
export function rememberAnswer(response: Response, answer: Answer): Response {
  answers.set(response, answer);
  return response;
}

/** The answer that a response was made of; undefined for a response that came another way. */
export const answerOf = (response: Response): Answer | undefined => answers.get(response);
