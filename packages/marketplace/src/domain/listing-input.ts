import { Big } from "big.js";
import { invalid, MarketplaceError } from "../errors.ts";

/** Prices reach up to 99,999,999.9999 units; more is taken for a slip of the pen. */
const highestPrice = "99999999.9999";
/** Grams; ten tonnes. */
const highestWeight = "10000000";

/**
 * Reads a price. The sign of a negative price is dropped and 0 is refused, as recorded; what is finer than a
 * ten-thousandth is rounded to it.
 */
export function readPrice(input: number | string): string {
  const amount = new Big(input).abs().round(4, Big.roundHalfUp);
  if (amount.eq(0) || amount.gt(highestPrice)) throw invalid("Invalid price: expected float.");
  return amount.toFixed();
}

/**
 * Reads a weight in grams; undefined where the estimate is to be taken (`auto` and, as recorded, negative values).
 * What 0 means is different on create and edit, so it comes back as it is.
 */
export function readWeight(input: number | string): string | undefined {
  if (input === "auto") return undefined;
  const grams = new Big(input).round(2, Big.roundHalfUp);
  if (grams.gt(highestWeight)) throw invalid("Invalid weight: expected float.");
  return grams.lt(0) ? undefined : grams.toFixed();
}

/** Reads how many items a listing counts as; undefined where the release's own count is to be taken (`auto`, 0). */
export function readFormatQuantity(input: number | string): number | undefined {
  if (input === "auto") return undefined;
  const count = Number(input);
  if (count < 0) throw new MarketplaceError("BadRequest", "Format quantity cannot be negative");
  if (count > 9999) throw invalid("Invalid format_quantity: expected int.");
  return count === 0 ? undefined : count;
}

/** Reads a release id; one that cannot exist is refused like one that does not (recorded). */
export function readReleaseId(input: number | string): number {
  const id = Number(input);
  if (!Number.isSafeInteger(id) || id < 1) throw invalid("Invalid release_id: release not found.");
  return id;
}
