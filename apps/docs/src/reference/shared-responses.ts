import { STATUS_CODES } from "node:http";
import { dereference, type Operation, type OperationObject, type Response } from "@runout/http/openapi";
import { type BundledDocument, operationsOf } from "../documents.ts";

/** The responses of an operation without those that every operation shares, which would hide its own. */
export function withoutSharedResponses({ object, responses }: Operation): OperationObject["responses"] {
  const own = Object.entries(object.responses ?? {}).filter(
    ([status]) => responses.get(Number(status))?.object["x-shared"] !== true,
  );
  return Object.fromEntries(own);
}

/** A Markdown section with the responses that all operations share, and those to requests that match no operation. */
export function commonErrors(document: BundledDocument): string {
  const responses = operationsOf(document).flatMap((operation) => [...operation.responses]);
  const shared = new Map(
    responses.flatMap(([status, { object }]) => (object["x-shared"] === true ? [[status, object] as const] : [])),
  );
  const unrouted = Object.entries(document["x-unrouted"]).map(
    ([status, response]) => [Number(status), dereference(document, response)] as const,
  );
  return [
    "## Common errors",
    "Any operation can return these, in addition to the responses that are listed with it; 413 only where a body is read.",
    list(
      document,
      [...shared].sort(([one], [other]) => one - other),
    ),
    "A request that matches no operation gets one of these.",
    list(document, unrouted),
  ].join("\n\n");
}

/** One list item for each status, with its messages below. A table with this much text would be too narrow on a phone. */
function list(document: BundledDocument, responses: readonly (readonly [number, Response])[]): string {
  const items = responses.map(([status, response]) => {
    const texts = messages(document, response).map((text) => `  * \`${text}\``);
    return [`* **${status} ${STATUS_CODES[status]}.** ${response.description?.trim()}`, ...texts].join("\n");
  });
  return items.join("\n\n");
}

/** The messages in the examples of a response, each text once. */
function messages(document: BundledDocument, { content = {} }: Response): string[] {
  const examples = Object.values(content).flatMap((media) => Object.values(media.examples ?? {}));
  const texts = examples.map((one) => Reflect.get(Object(dereference(document, one).value), "message"));
  return [...new Set(texts.filter((text) => typeof text === "string"))];
}
