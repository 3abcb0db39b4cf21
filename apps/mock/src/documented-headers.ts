import { linkHeader } from "@runout/http/response";
import type { DocumentedResponse } from "./prism.ts";

/**
 * The headers that the document declares for a response, with their constants or examples. Two agree with the body: `Link` lists the
 * neighboring pages that the body lists, and is absent where there are none; `X-Runout-Unchanged` is there where the message says so.
 */
export function documentedHeaders(response: DocumentedResponse, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, examples = [], schema } of response.headers ?? []) {
    const shown = exampleOf(examples[0]) ?? schema?.const ?? [schema?.examples].flat()[0];
    const ofBody = OF_BODY[name.toLowerCase()];
    const value = ofBody === undefined ? shown : ofBody(body, shown);
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

/** Headers whose value, or absence, the body decides. */
const OF_BODY: Readonly<Record<string, (body: unknown, shown: unknown) => unknown>> = {
  link: linkHeader,
  "x-runout-unchanged": (body, shown) =>
    String(Reflect.get(Object(body), "message")).includes("Nothing was changed") ? shown : undefined,
};

function exampleOf(example: object | undefined): unknown {
  return example !== undefined && "value" in example ? example.value : undefined;
}
