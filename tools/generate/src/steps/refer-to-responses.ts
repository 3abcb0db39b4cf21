import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../json.ts";
import { SpecificationError } from "../specification-error.ts";

/**
 * Puts references back into `x-unrouted`. Redocly does not know this extension, so it writes out what is referred to, and the same
 * response would stand in the bundle twice.
 *
 * @throws SpecificationError for a response that is no component
 */
export function referToResponses(document: JsonObject, source: string): JsonObject {
  const unrouted = document["x-unrouted"];
  if (!isObject(unrouted)) return document;
  const components =
    isObject(document.components) && isObject(document.components.responses) ? document.components.responses : {};
  const entries = Object.entries(unrouted).map(([status, response]) => {
    const name = Object.keys(components).find((each) => isDeepStrictEqual(components[each], response));
    if (name === undefined) throw new SpecificationError([`${source}: x-unrouted ${status} is no component`]);
    return [status, { $ref: `#/components/responses/${name}` }] as const;
  });
  return { ...document, "x-unrouted": Object.fromEntries(entries) };
}
