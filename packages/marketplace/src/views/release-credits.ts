import { catalogId } from "../domain/catalog-id.ts";
import type { ReleaseRow } from "../domain/entities.ts";
import type { Schemas } from "../domain/schemas.ts";
import { links } from "./links.ts";

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
