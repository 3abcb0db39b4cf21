import type { ListingRow } from "../domain/entities.ts";

/** A listing's two grades. */
export type Grades = Pick<ListingRow, "condition" | "sleeve_condition">;

const grades = [
  "Mint (M)",
  "Near Mint (NM or M-)",
  "Very Good Plus (VG+)",
  "Very Good (VG)",
  "Good Plus (G+)",
  "Good (G)",
  "Fair (F)",
  "Poor (P)",
] as const satisfies readonly ListingRow["condition"][];

/** Indexes of `grades`, as often as a shop sees them: mostly fine copies, now and then a wreck. */
const mix = [1, 2, 0, 2, 1, 3, 2, 4, 1, 2, 5, 3, 1, 2, 6, 2, 3, 1, 7];

/** How much worse the sleeve is than the medium; a worn sleeve is commoner than a better one. */
const wear = [0, 1, 0, 1, -1, 0, 2];

/** The grades of the listing at a place in a shop. */
export function gradesAt(place: number): Grades {
  const medium = at(mix, place);
  const condition = at(grades, medium);
  return { condition, sleeve_condition: ungradedSleeve(place) ?? grade(medium + at(wear, place)) };
}

function ungradedSleeve(place: number): Grades["sleeve_condition"] | undefined {
  if (place % 17 === 11) return "No Cover";
  if (place % 14 === 6) return "Generic";
  return place % 11 === 4 ? "Not Graded" : undefined;
}

const grade = (index: number) => at(grades, Math.min(Math.max(index, 0), grades.length - 1));

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("an empty list has no items");
  return item;
}
