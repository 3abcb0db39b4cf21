import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../documents.ts";
import { type Behavior, type Place, placesOf } from "./places.ts";

/** The places of the marketplace's document and, apart, those that the sandbox's document adds. */
export function placesOfBoth(
  marketplace: OpenApiDocument,
  sandbox: OpenApiDocument,
): { marketplace: Place[]; sandbox: Place[] } {
  const first = placesOf(marketplace);
  // What both documents say of the same place stands once.
  const isNew = (id: string) => (behavior: Behavior) =>
    !first.some((one) => one.id === id && one.behaviors.some((known) => isDeepStrictEqual(known, behavior)));
  const added = placesOf(sandbox)
    .map((place) => ({ ...place, behaviors: place.behaviors.filter(isNew(place.id)) }))
    .filter(({ behaviors }) => behaviors.length > 0)
    .map((place) => (place.kind === "operation" ? place : { ...place, id: `sandbox-${place.id}` }));
  return { marketplace: first, sandbox: added };
}
