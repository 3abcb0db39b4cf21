import { STATUS_CODES } from "node:http";
import { type OpenApiDocument, type Response, resolve } from "../documents.ts";

/** The responses of an operation without those that every operation shares, which would hide its own. */
export function withoutSharedResponses(
  document: OpenApiDocument,
  responses: OpenApiDocument["paths"][string][string]["responses"],
): typeof responses {
  return Object.fromEntries(Object.entries(responses).filter(([, one]) => resolve(document, one)["x-shared"] !== true));
}

/** A Markdown section with the responses that all operations share, and those to requests that match no operation. */
export function commonErrors(document: OpenApiDocument): string {
  const shared = new Map<string, Response>();
  for (const item of Object.values(document.paths)) {
    for (const { responses = {} } of Object.values(item)) {
      for (const [status, one] of Object.entries(responses)) {
        const response = resolve(document, one);
        if (response["x-shared"] === true) shared.set(status, response);
      }
    }
  }
  const unrouted = Object.entries(document["x-unrouted"]).map(
    ([status, one]) => [status, resolve(document, one)] as const,
  );
  const inOrder = [...shared].sort(([one], [other]) => Number(one) - Number(other));
  return [
    "## Common errors",
    "Any operation can return these, in addition to the responses that are listed with it; 413 only where a body is read.",
    list(document, inOrder),
    "A request that matches no operation gets one of these.",
    list(document, unrouted),
  ].join("\n\n");
}

/** One list item for each status, with its messages below. A table with this much text would be too narrow on a phone. */
function list(document: OpenApiDocument, responses: readonly (readonly [string, Response])[]): string {
  const items = responses.map(([status, response]) => {
    const texts = messages(document, response).map((text) => `  * \`${text}\``);
    return [`* **${status} ${STATUS_CODES[status]}.** ${response.description.trim()}`, ...texts].join("\n");
  });
  return items.join("\n\n");
}

/** The messages in the examples of a response, each text once. */
function messages(document: OpenApiDocument, { content = {} }: Response): string[] {
  const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
  const texts = examples.map((one) => Reflect.get(Object(resolve(document, one).value), "message"));
  return [...new Set(texts.filter((text) => typeof text === "string"))];
}
