import type { ReleaseRow } from "../domain/entities.ts";
import type { Schemas } from "../domain/schemas.ts";
import { links } from "./links.ts";
import { releaseDescription, releaseImages } from "./release-images.ts";

/** What a listing shows of its release comes from these columns. */
export type ShownRelease = Pick<
  ReleaseRow,
  | "id"
  | "title"
  | "artist"
  | "label"
  | "catalog_number"
  | "format"
  | "year"
  | "image_count"
  | "in_wantlist"
  | "in_collection"
>;

/** The release of a listing. Pictures are hidden from some callers; users are told about their own lists as well. */
export const releaseView = (
  base: string,
  release: ShownRelease,
  { pictures, user }: { pictures: boolean; user: boolean },
): Schemas["Listing"]["release"] => ({
  thumbnail: pictures && release.image_count > 0 ? links.releaseImage(base, release.id, 1, 150) : "",
  description: releaseDescription(release),
  images: pictures ? releaseImages(base, release.id, release.image_count) : [],
  artist: release.artist,
  format: release.format,
  resource_url: links.release(base, release.id),
  title: release.title,
  year: release.year,
  id: release.id,
  label: release.label,
  catalog_number: release.catalog_number,
  stats: {
    community: { in_wantlist: release.in_wantlist, in_collection: release.in_collection },
    // Nobody has a want list or a collection here: they are not part of this API.
    ...(user && { user: { in_wantlist: 0, in_collection: 0 } }),
  },
});
