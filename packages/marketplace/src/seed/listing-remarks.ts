import type { ListingRow } from "../domain/entities.ts";

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

/** What a seller writes about a copy in some condition; `place` picks one of a few remarks, some of which are empty. */
export function listingRemark(carrier: string, condition: ListingRow["condition"], place: number): string {
  const remarks = carrier === "CD" || carrier === "Cass" ? onTapesAndDiscs : onRecords;
  const choices = remarks[condition];
  return choices[place % choices.length] ?? "";
}
