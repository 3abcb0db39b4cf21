import { STATUS_CODES } from "node:http";
import { type OpenApiDocument, type Response, resolve } from "../documents.ts";

/** Takes the answers that any operation can give away from each operation, where they would drown what is its own. */
export function withoutSharedResponses(
  document: OpenApiDocument,
  responses: OpenApiDocument["paths"][string][string]["responses"],
): typeof responses {
  return Object.fromEntries(Object.entries(responses).filter(([, one]) => resolve(document, one)["x-shared"] !== true));
}

/** A section, as Markdown, on the answers that any operation can give, and on those of requests that reach no operation. */
export function commonRefusals(document: OpenApiDocument): string {
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
    "## Common refusals",
    "Any operation can answer so, besides what is listed with it; 413 only where a body is read.",
    list(document, inOrder),
    "A request that reaches no operation is answered with one of these.",
    list(document, unrouted),
  ].join("\n\n");
}

/** One point for each status, with the messages below it. A table of so much text would be a column of words on a phone. */
function list(document: OpenApiDocument, responses: readonly (readonly [string, Response])[]): string {
  const points = responses.map(([status, response]) => {
    const texts = messages(document, response).map((text) => `  * \`${text}\``);
    return [`* **${status} ${STATUS_CODES[status]}.** ${response.description.trim()}`, ...texts].join("\n");
  });
  return points.join("\n\n");
}

/** What the examples say, each different text once. */
function messages(document: OpenApiDocument, { content = {} }: Response): string[] {
  const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
  const texts = examples.map((one) => Reflect.get(Object(resolve(document, one).value), "message"));
  return [...new Set(texts.filter((text) => typeof text === "string"))];
}
