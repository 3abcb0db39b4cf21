import type { DocumentedResponse } from "./prism.ts";

const RELATIONS = ["first", "last", "prev", "next"];

/**
 * The headers that the document declares for a response, with their examples. `Link` agrees with the body: it lists the
 * neighboring pages that the body lists, and is absent where there are none.
 *
 * @param body the answer's body; undefined where it is not known
 */
export function documentedHeaders(response: DocumentedResponse, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, examples = [], schema } of response.headers ?? []) {
    const value =
      (name.toLowerCase() === "link" ? linksIn(body) : undefined) ??
      exampleOf(examples[0]) ??
      [schema?.examples].flat()[0];
    if (value !== undefined && value !== "") headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

function exampleOf(example: object | undefined): unknown {
  return example !== undefined && "value" in example ? example.value : undefined;
}

/** @returns undefined where the body does not say anything about pages */
function linksIn(body: unknown): string | undefined {
  const urls: unknown = Reflect.get(Object(Reflect.get(Object(body), "pagination")), "urls");
  if (typeof urls !== "object" || urls === null) return undefined;
  return RELATIONS.flatMap((relation) => {
    const url: unknown = Reflect.get(urls, relation);
    return typeof url === "string" ? [`<${url}>; rel="${relation}"`] : [];
  }).join(", ");
}
