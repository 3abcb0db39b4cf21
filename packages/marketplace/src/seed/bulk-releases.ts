import type { ReleaseRow } from "../domain/entities.ts";
import { formatOf } from "./release-format.ts";

/** Where the ids of generated releases begin: after the demo's. */
export const FIRST_BULK_RELEASE = 1001;

const NAMES = ["Amber", "Birch", "Copper", "Delta", "Echo", "Fjord", "Grove", "Harbor", "Ivory", "Juniper", "Kite"];
const NOUNS = ["Signals", "Rivers", "Letters", "Gardens", "Engines", "Windows", "Shadows", "Bridges", "Orchards"];
const ACTS = ["Quartet", "Ensemble", "Brothers", "Collective", "Trio", "Orchestra", "Unit"];
const COUNTRIES = ["US", "UK", "Germany", "France", "Japan", "Italy", "Brazil"];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

/** The n-th generated release, counted from 0: invented, and the same every time. */
export function bulkRelease(index: number): ReleaseRow {
  // Spread, so that neighbors in one list are not neighbors in every other.
  const spread = (index * 7919) % 1_000_003;
  return {
    id: FIRST_BULK_RELEASE + index,
    title: `${pick(NAMES, spread)} ${pick(NOUNS, index)} ${1 + (spread % 997)}`,
    artist: `${pick(NAMES, index)} ${pick(ACTS, spread)} ${1 + (index % 4001)}`,
    label: `${pick(NOUNS, spread)} Records`,
    catalog_number: `${pick(NAMES, index + 3)
      .slice(0, 3)
      .toUpperCase()} ${spread}`,
    ...formatOf(1 + (index % 2), "LP", "Album"),
    year: 1955 + (spread % 70),
    country: pick(COUNTRIES, index),
    genres: ["Rock"],
    styles: ["Indie Rock"],
    image_count: index % 3,
    in_wantlist: spread % 900,
    in_collection: spread % 2300,
    blocked_from_sale: false,
    identifiers: [],
  };
}
