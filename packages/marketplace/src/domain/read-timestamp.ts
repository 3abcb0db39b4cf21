import { DateTime } from "luxon";
import { SITE_TIME_ZONE } from "./timestamp.ts";

/**
 * Reads an ISO 8601 date or time as people write it: with or without seconds and offset, in the basic or the extended format,
 * with a space instead of the `T`. Without an offset it is a time of the marketplace's own zone; a day is its first moment
 * there (our choice).
 *
 * @param text in the form that the contract describes
 * @returns undefined for what no calendar holds, such as February 30 and a year that is not from 1 to 9999 in UTC
 */
export function readTimestamp(text: string): Date | undefined {
  const time = DateTime.fromISO(text.toUpperCase().replace(" ", "T"), { zone: SITE_TIME_ZONE });
  if (!time.isValid) return undefined;
  const { year } = time.toUTC();
  return year >= 1 && year <= 9999 ? time.toJSDate() : undefined;
}
