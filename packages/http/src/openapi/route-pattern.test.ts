import { expect, it } from "vitest";
import { routePattern } from "./route-pattern.ts";

it.each<[string, string, boolean]>([
  ["/listings/{listing_id}", "/listings/1", true],
  ["/listings/:listing_id", "/listings/1", true],
  ["/listings/{listing_id}", "/listings/", false],
  ["/listings/{listing_id}", "/listings/1/", false],
  ["/listings/{listing_id}", "/listings/1/2", false],
  ["/listings/{listing_id}", "/listings/a%2Fb", true],
  ["/openapi.json", "/openapiXjson", false],
  ["/", "/", true],
])("%s and %s", (template, path, matches) => {
  expect(routePattern(template).test(path)).toBe(matches);
});
