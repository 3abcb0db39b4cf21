import type { Schemas } from "../domain/schemas.ts";
import { links } from "./links.ts";

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
