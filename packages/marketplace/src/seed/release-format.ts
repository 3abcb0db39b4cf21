import type { ReleaseRow } from "../domain/entities.ts";

/** What a release consists of, as its row tells it. Weight in grams. */
export type ReleaseFormat = Pick<
  ReleaseRow,
  "format" | "format_name" | "format_quantity" | "format_descriptions" | "estimated_weight"
>;

const GRAMS = { LP: 230, '12"': 230, '7"': 60, CD: 85, Cass: 70 } as const;

/** What five discs weigh together with their box. */
const BOX_GRAMS = 655;

/** The media that seeded releases come on. */
export type Medium = keyof typeof GRAMS;

/** So many of a medium; the whole is written as the site does, `2xLP, Album, RE`. */
export function formatOf(quantity: number, name: Medium, ...descriptions: string[]): ReleaseFormat {
  const count = quantity > 1 ? `${quantity}x` : "";
  return {
    format: [`${count}${name}`, ...descriptions].join(", "),
    format_name: name,
    format_quantity: quantity,
    format_descriptions: descriptions,
    estimated_weight: descriptions.includes("Box") ? BOX_GRAMS : quantity * GRAMS[name],
  };
}

/** What is written by hand of a release. */
export type ReleaseNotes = Omit<ReleaseRow, "image_count" | "blocked_from_sale" | "identifiers"> &
  Partial<Pick<ReleaseRow, "identifiers">> & { blocked_from_sale?: true };
