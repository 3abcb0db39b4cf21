import { createHash } from "node:crypto";
import { type HttpError, linkHeader } from "@runout/http/response";
import type { AdaptedBody } from "./adapt-body.ts";
import { chooseMissingPage, findResponse } from "./choose-response.ts";
import type { ChosenResponse, DocumentedResponse, MockRequest, Prism, PrismOperation, Violation } from "./prism.ts";
import { type MockResponse, messageResponse, toText } from "./send-response.ts";

/** In characters. Node and most proxies accept 8 to 16 KB of headers in all. */
const MAX_VIOLATIONS_LENGTH = 6000;

/**
 * Makes the response that was chosen. Its header `X-Runout-Mock` says that it comes from the mock and which one it is:
 * `getListing 404 listingNotFound`, with `dynamic` for generated values.
 *
 * @param adapt makes a body that fits the request; undefined keeps the chosen one
 */
export async function makeResponse(
  prism: Prism,
  operation: PrismOperation,
  request: MockRequest,
  choice: ChosenResponse,
  adapt: (body: unknown) => AdaptedBody | undefined = () => undefined,
): Promise<MockResponse> {
  const { status, dynamic } = choice;
  const documented = findResponse(operation, status);
  if (documented === undefined) throw new Error(`${operation.iid} documents no ${status}.`);
  const made = await prism.answer(operation, request, choice);
  const adapted = adapt(made.body);
  if (adapted === "past the last page") return makeResponse(prism, operation, request, chooseMissingPage(operation));
  const { example = choice.example, body = made.body } = adapted ?? {};
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

/** Makes the response to a bad request: what is wrong with it, in the form in which its status is documented. */
export function makeErrorResponse(operation: PrismOperation, { statusCode, message }: HttpError): MockResponse {
  const own = { "x-runout-mock": `${operation.iid} ${statusCode} invalid` };
  const documented = findResponse(operation, statusCode);
  const headers = { ...(documented && documentedHeaders(documented, undefined)), ...own };
  const isPlain = documented?.contents?.[0]?.mediaType === "text/plain";
  if (!isPlain) return messageResponse(statusCode, message, headers);
  return { status: statusCode, headers: { ...headers, "content-type": "text/plain" }, body: message };
}

/**
 * The headers that the document declares for a response, with their constants or examples. Two agree with the body: `Link` lists the
 * neighboring pages that the body lists, and is absent where there are none; `X-Runout-Unchanged` is there where the message says so.
 */
function documentedHeaders(response: DocumentedResponse, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, examples = [], schema } of response.headers ?? []) {
    const [first] = examples;
    const example: unknown = first !== undefined && "value" in first ? first.value : undefined;
    const documented = example ?? schema?.const ?? [schema?.examples].flat()[0];
    const fromBody = HEADERS_FROM_BODY[name.toLowerCase()];
    const value = fromBody === undefined ? documented : fromBody(body, documented);
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

/** Headers whose value, or absence, depends on the body. */
const HEADERS_FROM_BODY: Readonly<Record<string, (body: unknown, documented: unknown) => unknown>> = {
  link: linkHeader,
  "x-runout-unchanged": (body, documented) =>
    String(Reflect.get(Object(body), "message")).includes("Nothing was changed") ? documented : undefined,
};

/** The same body always has the same tag. */
function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/**
 * The value of Prism's own `sl-violations` header: a JSON list of `{ location, code, message }`. Items at the end that would make it
 * too long for a header are left out.
 */
function violationsHeader(violations: readonly Violation[]): string {
  const items: string[] = [];
  let length = 2;
  for (const { path, code, message } of violations) {
    const item = toAscii(JSON.stringify({ location: ["response", ...path], severity: "Error", code, message }));
    length += item.length + 1;
    if (length > MAX_VIOLATIONS_LENGTH) break;
    items.push(item);
  }
  return `[${items.join(",")}]`;
}

/** A header holds no other characters; JSON can escape them. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
