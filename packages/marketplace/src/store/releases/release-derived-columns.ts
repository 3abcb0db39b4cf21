import type { ReleaseRow } from "../../domain/entities.ts";
import { sortableText } from "../keyset.ts";

/** How listings show a release. */
export interface ReleaseFragments {
  /** Another one where fragments of the same release look different. */
  readonly version: string;
  /** A release as JSON text, up to where `stats.user` may follow. */
  render(release: ReleaseRow, options: { pictures: boolean }): string;
}

/** The columns that are derived from a release: the texts that lists are sorted by, and the JSON that listings show of it. */
export interface ReleaseDerivedColumns {
  title_key: string;
  artist_key: string;
  label_key: string;
  catalog_number_key: string;
  fragment: string;
  /** The same without pictures. */
  plain_fragment: string;
  fragment_version: string;
}

/** Derives the columns of a release. */
export const releaseDerivedColumns = (release: ReleaseRow, fragments: ReleaseFragments): ReleaseDerivedColumns => ({
  title_key: sortableText(release.title),
  artist_key: sortableText(release.artist),
  label_key: sortableText(release.label),
  catalog_number_key: sortableText(release.catalog_number),
  ...fragmentColumns(release, fragments),
});

/** Derives the columns that depend on how listings show a release. */
export const fragmentColumns = (release: ReleaseRow, { version, render }: ReleaseFragments) => ({
  fragment: render(release, { pictures: true }),
  plain_fragment: render(release, { pictures: false }),
  fragment_version: version,
});
