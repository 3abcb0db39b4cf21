import { linkHeader } from "@runout/http";
import type { DocumentedResponse } from "./prism.ts";

/**
 * The headers that the document declares for a response, with their examples. `Link` agrees with the body: it lists the
 * neighboring pages that the body lists, and is absent where there are none.
 */
export function documentedHeaders(response: DocumentedResponse, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, examples = [], schema } of response.headers ?? []) {
    const value =
      name.toLowerCase() === "link" ? linkHeader(body) : (exampleOf(examples[0]) ?? [schema?.examples].flat()[0]);
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

function exampleOf(example: object | undefined): unknown {
  return example !== undefined && "value" in example ? example.value : undefined;
}
