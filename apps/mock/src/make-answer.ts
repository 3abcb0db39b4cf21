import { createHash } from "node:crypto";
import type { HttpError } from "@runout/http/response";
import { type Answer, messageAnswer, toText } from "./answer.ts";
import { exampleNames, findResponse } from "./choose-answer.ts";
import { documentedHeaders } from "./documented-headers.ts";
import type { Fitted } from "./fit-answer.ts";
import type { Choice, MockRequest, Prism, PrismOperation } from "./prism.ts";
import { violationsHeader } from "./violations-header.ts";

/**
 * Makes the answer that was chosen. Its header `X-Runout-Mock` says that it comes from the mock and which one it is:
 * `getListing 404 listingNotFound`, with `dynamic` for made-up values.
 *
 * @param adapt puts something that fits the call in the place of the body; undefined leaves it
 */
export async function makeAnswer(
  prism: Prism,
  operation: PrismOperation,
  request: MockRequest,
  choice: Choice,
  adapt: (body: unknown) => Fitted | undefined = () => undefined,
): Promise<Answer> {
  const { status, dynamic } = choice;
  const documented = findResponse(operation, status);
  if (documented === undefined) throw new Error(`${operation.iid} documents no ${status}.`);
  const made = await prism.answer(operation, request, choice);
  const fitted = adapt(made.body);
  if (fitted === "past the last page") return makeAnswer(prism, operation, request, chooseMissingPage(operation));
  const { example = choice.example, body = made.body } = fitted ?? {};
  const own: Record<string, string> = {
    "x-runout-mock": `${operation.iid} ${status} ${dynamic ? "dynamic" : (example ?? "")}`.trimEnd(),
  };
  if (made.violations.length > 0) own["sl-violations"] = violationsHeader(made.violations);
  const mediaType = documented.contents?.[0]?.mediaType;
  const text = mediaType === undefined ? undefined : toText(body, mediaType);
  const headers = { ...documentedHeaders(documented, body), ...own };
  if ("etag" in headers && text !== undefined) headers.etag = entityTag(text);
  if (mediaType === undefined) return { status, headers, body: undefined };
  return { status, headers: { ...headers, "content-type": mediaType }, body: text };
}

/** The 404 of a page past the last one. */
function chooseMissingPage(operation: PrismOperation): Choice {
  const missing = findResponse(operation, 404);
  const names = missing === undefined ? [] : exampleNames(missing);
  return { status: 404, example: names.find((name) => /page/i.test(name)) ?? names[0], dynamic: false };
}

/** Names a body, so that the same one has the same tag. */
function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
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
