import { DateTime } from "luxon";
import { SITE_TIME_ZONE } from "./timestamp.ts";

/** The first and the last time that is kept, in milliseconds since 1970: years of four digits in UTC. */
const FIRST = Date.parse("0001-01-01T00:00:00Z");
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * Reads an ISO 8601 date or time as people write it: with or without seconds and offset, in the basic or the extended format,
 * with a space instead of the `T`. Without an offset it is a time of the marketplace's own zone; a day is its first moment
 * there (our choice).
 *
 * @param text as the contract's pattern lets it through, which knows the calendar
 * @returns a time from the year 1 to 9999; what an offset takes beyond is the first or the last of them
 */
export function readTimestamp(text: string): Date {
  const time = DateTime.fromISO(text.toUpperCase().replace(" ", "T"), { zone: SITE_TIME_ZONE });
  if (!time.isValid) throw new Error(`"${text}" is no time: ${time.invalidExplanation}`);
  return new Date(Math.min(Math.max(time.toMillis(), FIRST), LAST));
}
