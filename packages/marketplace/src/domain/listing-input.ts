import * as messages from "@runout/spec/messages";
import { Big } from "big.js";
import { invalid } from "./errors.ts";

/** Reads a price. The sign of a negative price is dropped, as recorded; what is finer than a ten-thousandth is rounded to it. */
export const readPrice = (input: number | string): string => new Big(input).abs().round(4, Big.roundHalfUp).toFixed();

/**
 * Reads a weight in grams; undefined where the estimate is to be taken (`auto` and, as recorded, negative values).
 * What 0 means is different on create and edit, so it comes back as it is.
 */
export function readWeight(input: number | string): string | undefined {
  if (input === "auto") return undefined;
  const grams = new Big(input).round(2, Big.roundHalfUp);
  return grams.lt(0) ? undefined : grams.toFixed();
}

/** Reads how many items a listing counts as; undefined where the release's own count is to be taken (`auto`, 0). */
export function readFormatQuantity(input: number | string): number | undefined {
  if (input === "auto") return undefined;
  return Number(input) || undefined;
}

/** Reads a release id; one that cannot exist is refused like one that does not (recorded). */
export function readReleaseId(input: number | string): number {
  const id = Number(input);
  if (!Number.isSafeInteger(id) || id < 1) throw invalid(messages.ListingUnknownRelease);
  return id;
}
