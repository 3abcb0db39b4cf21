import { Big } from "big.js";
import type { ListingRow } from "../domain/entities.ts";
import { conditionFactors } from "../domain/price-suggestion.ts";

/** What a flawless copy of each release of the cast is worth, in US dollars. */
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
export function listingPrice(
  release: number,
  condition: ListingRow["condition"],
  place: number,
  unitsPerDollar: string,
): string {
  const percent = 89 + ((place * 11) % 23);
  const exact = new Big(worth[release] ?? "10").times(conditionFactors[condition]).times(percent).div(100);
  const halves = exact.times(unitsPerDollar).times(2).round(0, Big.roundHalfUp);
  return (halves.lt(2) ? new Big(1) : halves.div(2)).toFixed(2);
}
