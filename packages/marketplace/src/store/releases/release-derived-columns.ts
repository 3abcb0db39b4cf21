import type { ReleaseRow } from "../../domain/entities.ts";
import { sortKey } from "../sort-key.ts";

/** Renders what listings show of a release, as JSON text up to where `stats.user` may follow. */
export type RenderRelease = (release: ReleaseRow, options: { pictures: boolean }) => string;

/** What is stored of a release besides what it is: the texts that lists are sorted by, and the JSON that listings show of it. */
export interface ReleaseDerivedColumns {
  title_key: string;
  artist_key: string;
  label_key: string;
  catalog_number_key: string;
  fragment: string;
  /** The same without pictures. */
  plain_fragment: string;
}

/** Derives the columns of a release. */
export const releaseDerivedColumns = (release: ReleaseRow, render: RenderRelease): ReleaseDerivedColumns => ({
  title_key: sortKey(release.title),
  artist_key: sortKey(release.artist),
  label_key: sortKey(release.label),
  catalog_number_key: sortKey(release.catalog_number),
  fragment: render(release, { pictures: true }),
  plain_fragment: render(release, { pictures: false }),
});
