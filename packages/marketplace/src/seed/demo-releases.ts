import type { ReleaseRow } from "../domain/entities.ts";
import { tapeAndDiscReleases } from "./tape-and-disc-releases.ts";
import { vinylReleases } from "./vinyl-releases.ts";

/**
 * The catalog of the demo marketplace: 24 invented releases with ids from 1 on. Names that begin with an article, bear
 * diacritics or are not in Latin letters are there so that sorting has something to prove.
 */
export const castReleases: readonly ReleaseRow[] = [...vinylReleases, ...tapeAndDiscReleases]
  .sort((a, b) => a.id - b.id)
  .map(({ blocked_from_sale = false, identifiers = [], ...notes }) => ({
    ...notes,
    image_count: 1 + (notes.id % 3),
    blocked_from_sale,
    identifiers,
  }));

/** A release of the cast by its id. */
export function castRelease(id: number): ReleaseRow {
  const release = castReleases.find((candidate) => candidate.id === id);
  if (!release) throw new Error(`the cast has no release ${id}`);
  return release;
}
