import type { ReleaseRow } from "../domain/entities.ts";
import { DEMO_TAPE_AND_DISC_RELEASES } from "./demo-tape-and-disc-releases.ts";
import { DEMO_VINYL_RELEASES } from "./demo-vinyl-releases.ts";

/**
 * The catalog of the demo marketplace: 24 invented releases with ids from 1 on. Names that begin with an article, bear
 * diacritics or are not in Latin letters are there so that tests of sorting mean something.
 */
export const demoReleases: readonly ReleaseRow[] = [...DEMO_VINYL_RELEASES, ...DEMO_TAPE_AND_DISC_RELEASES]
  .sort((a, b) => a.id - b.id)
  .map(({ blocked_from_sale = false, identifiers = [], ...notes }) => ({
    ...notes,
    image_count: 1 + (notes.id % 3),
    blocked_from_sale,
    identifiers,
  }));

/** A demo release by its id. */
export function demoRelease(id: number): ReleaseRow {
  const release = demoReleases.find((candidate) => candidate.id === id);
  if (!release) throw new Error(`the demo has no release ${id}`);
  return release;
}
