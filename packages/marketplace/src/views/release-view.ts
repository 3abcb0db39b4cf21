import type { ReleaseRow } from "../domain/entities.ts";
import { catalogId } from "../domain/ids.ts";
import type { Schemas } from "../domain/schemas.ts";
import { links } from "./links.ts";

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

/** The release of a listing. Pictures are hidden from some callers; users see the counts of their own lists as well. */
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
    // Want lists and collections are not part of this API, so they are empty.
    ...(user && { user: { in_wantlist: 0, in_collection: 0 } }),
  },
});

/** The pictures of a release; the first is the primary one. */
export const releaseImages = (base: string, releaseId: number, count: number): Schemas["Image"][] =>
  Array.from({ length: count }, (_, index) => {
    const uri = links.releaseImage(base, releaseId, index + 1, 600);
    return {
      type: index === 0 ? "primary" : "secondary",
      uri,
      resource_url: uri,
      uri150: links.releaseImage(base, releaseId, index + 1, 150),
      width: 600,
      height: 600,
    };
  });

/** One line that names a release: artist, title and format. */
export const releaseDescription = (release: { artist: string; title: string; format: string }): string =>
  `${release.artist} - ${release.title} (${release.format})`;

/** Who made a release. The catalog keeps one text, which is credited as one artist without a role of its own. */
export function artistCredits(base: string, { artist }: Pick<ReleaseRow, "artist">): Schemas["ReleaseArtist"][] {
  const id = catalogId("artist", artist);
  return [{ name: artist, anv: "", join: "", role: "", tracks: "", id, resource_url: links.artist(base, id) }];
}

/** Who put a release out: each label with its catalog number. Several are one text, joined by commas (recorded). */
export function labelCredits(
  base: string,
  release: Pick<ReleaseRow, "label" | "catalog_number">,
): Schemas["ReleaseLabel"][] {
  const numbers = release.catalog_number.split(", ");
  return release.label.split(", ").map((name, index) => {
    const id = catalogId("label", name);
    return {
      name,
      catno: numbers[index] ?? release.catalog_number,
      entity_type: "1",
      entity_type_name: "Label",
      id,
      resource_url: links.label(base, id),
    };
  });
}
