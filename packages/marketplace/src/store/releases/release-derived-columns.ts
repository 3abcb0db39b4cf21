import type { ReleaseRow } from "../../domain/entities.ts";
import { releaseFragment } from "../../views/release-fragment.ts";
import { sortKey } from "../sort-key.ts";

/** A release with what is made of it once: the texts that lists are sorted by, and the JSON that listings show of it. */
export type CatalogRow = ReleaseRow & {
  title_key: string;
  artist_key: string;
  label_key: string;
  catalog_number_key: string;
  /** Up to where `stats.user` may follow, with pictures. */
  fragment: string;
  /** The same without pictures. */
  plain_fragment: string;
};

/** Makes the stored row of a release. */
export const catalogRow = (release: ReleaseRow): CatalogRow => ({
  ...release,
  title_key: sortKey(release.title),
  artist_key: sortKey(release.artist),
  label_key: sortKey(release.label),
  catalog_number_key: sortKey(release.catalog_number),
  fragment: releaseFragment(release, { pictures: true }),
  plain_fragment: releaseFragment(release, { pictures: false }),
});
