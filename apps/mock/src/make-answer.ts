import type { HttpError } from "@runout/http";
import { type Answer, messageAnswer, toText } from "./answer.ts";
import { findResponse } from "./choose-answer.ts";
import { documentedHeaders } from "./documented-headers.ts";
import type { Choice, MockRequest, Prism, PrismOperation } from "./prism.ts";
import { violationsHeader } from "./violations-header.ts";

/**
 * Makes the answer that was chosen. Its header `X-Runout-Mock` says that it comes from the mock and which one it is:
 * `getListing 404 listingNotFound`, with `dynamic` for made-up values.
 */
export async function makeAnswer(
  prism: Prism,
  operation: PrismOperation,
  request: MockRequest,
  choice: Choice,
): Promise<Answer> {
  const { status, example, dynamic } = choice;
  const own: Record<string, string> = {
    "x-runout-mock": `${operation.iid} ${status} ${dynamic ? "dynamic" : (example ?? "")}`.trimEnd(),
  };
  const documented = findResponse(operation, status);
  if (documented === undefined) return messageAnswer(status, "", own);
  const { body, violations } = await prism.answer(operation, request, choice);
  if (violations.length > 0) own["sl-violations"] = violationsHeader(violations);
  const headers = { ...documentedHeaders(documented, body), ...own };
  const mediaType = documented.contents?.[0]?.mediaType;
  if (mediaType === undefined) return { status, headers, body: undefined };
  return { status, headers: { ...headers, "content-type": mediaType }, body: toText(body, mediaType) };
}

/** Makes the answer to a bad request: what is wrong with it, in the form in which its status is documented. */
export function makeRefusal(operation: PrismOperation, { statusCode, message }: HttpError): Answer {
  const own = { "x-runout-mock": `${operation.iid} ${statusCode} invalid` };
  const documented = findResponse(operation, statusCode);
  const headers = { ...(documented && documentedHeaders(documented, undefined)), ...own };
  const isPlain = documented?.contents?.[0]?.mediaType === "text/plain";
  if (!isPlain) return messageAnswer(statusCode, message, headers);
  return { status: statusCode, headers: { ...headers, "content-type": "text/plain" }, body: message };
}
