import { Big } from "big.js";
import type { ListingRow } from "../domain/entities.ts";
import { CONDITION_FACTORS } from "../domain/release-prices.ts";

/** A listing's two grades. */
export type Grades = Pick<ListingRow, "condition" | "sleeve_condition">;

const GRADES = [
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
const MIX = [1, 2, 0, 2, 1, 3, 2, 4, 1, 2, 5, 3, 1, 2, 6, 2, 3, 1, 7];

/** How much worse the sleeve is than the medium; a worn sleeve is commoner than a better one. */
const WEAR = [0, 1, 0, 1, -1, 0, 2];

/** The grades of an item of a shop. */
export function demoGrades(item: number): Grades {
  const medium = at(MIX, item);
  const condition = at(GRADES, medium);
  return { condition, sleeve_condition: ungradedSleeve(item) ?? grade(medium + at(WEAR, item)) };
}

function ungradedSleeve(item: number): Grades["sleeve_condition"] | undefined {
  if (item % 17 === 11) return "No Cover";
  if (item % 14 === 6) return "Generic";
  return item % 11 === 4 ? "Not Graded" : undefined;
}

const grade = (index: number) => at(GRADES, Math.min(Math.max(index, 0), GRADES.length - 1));

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("an empty list has no items");
  return item;
}

/** What a flawless copy of each demo release is worth, in US dollars. */
const worth: Readonly<Record<number, string>> = {
  1: "30",
  2: "12",
  3: "68",
  4: "22",
  5: "48",
  6: "140",
  7: "9",
  8: "26",
  9: "34",
  10: "42",
  11: "75",
  12: "85",
  13: "11",
  14: "120",
  15: "8",
  16: "55",
  17: "38",
  18: "18",
  19: "24",
  20: "210",
  21: "190",
  22: "36",
  23: "6",
  24: "40",
};

/**
 * A believable price: the release's worth in the condition, about a tenth dearer or cheaper at most from listing to listing, at
 * `unitsPerDollar`, in steps of a half and never below one.
 */
export function demoPrice(
  release: number,
  condition: ListingRow["condition"],
  item: number,
  unitsPerDollar: string,
): string {
  const percent = 89 + ((item * 11) % 23);
  const exact = new Big(worth[release] ?? "10").times(CONDITION_FACTORS[condition]).times(percent).div(100);
  const halves = exact.times(unitsPerDollar).times(2).round(0, Big.roundHalfUp);
  return (halves.lt(2) ? new Big(1) : halves.div(2)).toFixed(2);
}

type Remarks = Readonly<Record<ListingRow["condition"], readonly string[]>>;

const onRecords: Remarks = {
  "Mint (M)": ["Still sealed.", "Unplayed, opened for grading only.", "New old stock from the label."],
  "Near Mint (NM or M-)": [
    "Played once or twice.",
    "Glossy, no marks worth naming.",
    "Clean copy with its original inner sleeve.",
    "",
  ],
  "Very Good Plus (VG+)": [
    "A few hairlines that do not sound.",
    "Light surface marks, plays clean.",
    "",
    "Small stamp on the label, otherwise a fine copy.",
    "Corner bump. Plays very well.",
  ],
  "Very Good (VG)": [
    "Some crackle between tracks.",
    "Audible in quiet passages, no skips.",
    "Writing on the back cover.",
  ],
  "Good Plus (G+)": ["Steady surface noise, plays through.", "Well loved. Seam split along the bottom."],
  "Good (G)": ["Plays with noise throughout.", "Water stain on the cover; priced for it."],
  "Fair (F)": ["Skips once on the first side.", "For the completist."],
  "Poor (P)": ["Cracked at the edge, first track does not play.", "Sold for the cover."],
};

const onTapesAndDiscs: Remarks = {
  "Mint (M)": ["Still sealed.", "Opened, never played."],
  "Near Mint (NM or M-)": ["Played once or twice.", "As new, with everything that belongs to it.", ""],
  "Very Good Plus (VG+)": [
    "A light mark or two, plays perfectly.",
    "",
    "Hairline crack in the case.",
    "Booklet a little bent.",
  ],
  "Very Good (VG)": ["Case replaced.", "Marks from use, plays through.", "Name written inside."],
  "Good Plus (G+)": ["Ex-library with stickers.", "Many marks, plays through."],
  "Good (G)": ["Booklet missing.", "Plays, but looks its age."],
  "Fair (F)": ["One track drops out.", "For the completist."],
  "Poor (P)": ["Does not play. Sold for the insert."],
};

/** What a seller writes about a copy in some condition; `item` picks one of a few remarks, some of which are empty. */
export function demoComments(medium: string, condition: ListingRow["condition"], item: number): string {
  const remarks = medium === "CD" || medium === "Cass" ? onTapesAndDiscs : onRecords;
  const choices = remarks[condition];
  return choices[item % choices.length] ?? "";
}
