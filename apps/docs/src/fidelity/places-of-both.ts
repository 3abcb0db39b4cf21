import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../documents.ts";
import { type Place, placesOf } from "./places.ts";

/** The places of the marketplace's document and, apart, those that the sandbox's document adds. */
export function placesOfBoth(
  marketplace: OpenApiDocument,
  sandbox: OpenApiDocument,
): { marketplace: Place[]; sandbox: Place[] } {
  const first = placesOf(marketplace);
  const added = placesOf(sandbox)
    // Components that both documents share stand once.
    .filter((place) => !first.some((one) => one.id === place.id && isDeepStrictEqual(one.behaviors, place.behaviors)))
    .map((place) => (place.kind === "operation" ? place : { ...place, id: `sandbox-${place.id}` }));
  return { marketplace: first, sandbox: added };
}
