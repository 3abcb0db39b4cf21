import { DateTime } from "luxon";

/** The marketplace's own time zone, which answers are written in: US Pacific (recorded). */
const SITE_TIME_ZONE = "America/Los_Angeles";

const pacific = new Intl.DateTimeFormat("en-US", { timeZone: SITE_TIME_ZONE, timeZoneName: "longOffset" });

const HOUR_MS = 3_600_000;
/** Hours whose offset is remembered, since asking for one is slow and a page shows many times. */
const MAX_OFFSETS = 10_000;
const offsets = new Map<number, Offset>();

interface Offset {
  text: string;
  milliseconds: number;
  /** How times of this hour begin, up to their minutes; undefined where the site's hours begin at odd minutes. */
  beginning: string | undefined;
}

const SIXTY = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** Writes a time as the site does: US Pacific, whole seconds, `2026-08-24T04:47:48-07:00` (recorded 2026). */
export function siteTime(time: string | number | Date): string {
  const instant = new Date(time).getTime();
  const hours = Math.floor(instant / HOUR_MS);
  const { text, milliseconds, beginning } = offsetAt(hours);
  if (beginning !== undefined) {
    const seconds = Math.floor(instant / 1000) - hours * 3600;
    return `${beginning}${SIXTY[Math.floor(seconds / 60)]}:${SIXTY[seconds % 60]}${text}`;
  }
  return `${new Date(instant + milliseconds).toISOString().slice(0, -5)}${text}`;
}

/** The site's distance from UTC in some hour since 1970. It changes on the hour only. */
function offsetAt(hours: number): Offset {
  const known = offsets.get(hours);
  if (known) return known;
  const name = pacific.formatToParts(hours * HOUR_MS).find(({ type }) => type === "timeZoneName")?.value;
  // Before there were time zones the site's place lay off by odd minutes and seconds, `GMT-07:52:58`.
  const [, sign, h = "0", m = "0", s = "0"] = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name ?? "") ?? [];
  const distance = (Number(h) * 60 + Number(m)) * 60_000 + Number(s) * 1000;
  const milliseconds = sign === "-" ? -distance : distance;
  const isWhole = milliseconds % HOUR_MS === 0;
  const beginning = isWhole ? new Date(hours * HOUR_MS + milliseconds).toISOString().slice(0, -10) : undefined;
  const offset = { text: (name ?? "").replace("GMT", ""), milliseconds, beginning };
  if (offsets.size >= MAX_OFFSETS) offsets.clear();
  offsets.set(hours, offset);
  return offset;
}

/** The first and the last time that is kept, in milliseconds since 1970: years of four digits in UTC. */
const FIRST_MS = Date.parse("0001-01-01T00:00:00Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

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
  return new Date(Math.min(Math.max(time.toMillis(), FIRST_MS), LAST_MS));
}

const DAY_MS = 86_400_000;

/** The time some days after another, as ISO 8601 text in UTC. */
export const daysAfter = (time: Date, days: number): string => new Date(time.getTime() + days * DAY_MS).toISOString();
