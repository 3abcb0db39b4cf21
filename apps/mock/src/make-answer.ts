import type { Answer } from "./answer.ts";
import { messageAnswer, toText } from "./answer.ts";
import { findResponse } from "./choose-answer.ts";
import { documentedHeaders } from "./documented-headers.ts";
import { judgeRequest } from "./judge-request.ts";
import type { Choice, MockRequest, Operation, Prism, Violation } from "./prism.ts";
import { violationsHeader } from "./violations-header.ts";

/**
 * Makes the answer to a request: the preferred one to a good request, else one that says what is wrong.
 *
 * Its header `X-Runout-Mock` says that it comes from the mock and which one it is: `getListing 404 ListingNotFound`, with
 * `dynamic` for made-up values and `invalid` for a text about the request in place of an example.
 *
 * @param violations what is wrong with the request
 */
export async function makeAnswer(
  prism: Prism,
  operation: Operation,
  request: MockRequest,
  preferred: Choice,
  violations: readonly Violation[],
): Promise<Answer> {
  const verdict = violations.length > 0 ? judgeRequest(operation, violations, preferred) : undefined;
  const choice = verdict?.choice ?? preferred;
  const { status, example, dynamic } = choice;
  const message = verdict?.message;
  const kind = message !== undefined ? "invalid" : dynamic ? "dynamic" : (example ?? "");
  const own: Record<string, string> = { "x-runout-mock": `${operation.iid} ${status} ${kind}`.trimEnd() };
  if (violations.length > 0) own["sl-violations"] = violationsHeader("request", violations);

  const documented = findResponse(operation, status);
  if (documented === undefined) return messageAnswer(status, message ?? "", own);
  const made = await prism.answer(operation, request, choice);
  if (made.violations.length > 0) own["sl-violations"] ??= violationsHeader("response", made.violations);

  const headers = { ...documentedHeaders(documented, dynamic ? undefined : made.body), ...own };
  const mediaType = documented.contents?.[0]?.mediaType;
  if (mediaType === undefined) return { status, headers, body: undefined };
  const body = message === undefined ? made.body : { ...Object(made.body), message };
  return { status, headers: { ...headers, "content-type": mediaType }, body: toText(body, mediaType) };
}
