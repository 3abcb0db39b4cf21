/** The marketplace's own time zone, which answers are written in: US Pacific (recorded). */
export const SITE_TIME_ZONE = "America/Los_Angeles";

const pacific = new Intl.DateTimeFormat("en-US", { timeZone: SITE_TIME_ZONE, timeZoneName: "longOffset" });

const hour = 3_600_000;
/** Hours whose offset is remembered, since asking for one is slow: a page shows many times. */
const remembered = 10_000;
const offsets = new Map<number, Offset>();

interface Offset {
  text: string;
  milliseconds: number;
  /** How times of this hour begin, up to their minutes; undefined where the site's hours begin at odd minutes. */
  beginning: string | undefined;
}

const sixty = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** Writes a time as the site does: US Pacific, whole seconds, `2026-08-24T04:47:48-07:00` (recorded 2026). */
export function siteTime(time: string | number | Date): string {
  const instant = new Date(time).getTime();
  const hours = Math.floor(instant / hour);
  const { text, milliseconds, beginning } = offsetAt(hours);
  if (beginning !== undefined) {
    const seconds = Math.floor(instant / 1000) - hours * 3600;
    return `${beginning}${sixty[Math.floor(seconds / 60)]}:${sixty[seconds % 60]}${text}`;
  }
  return `${new Date(instant + milliseconds).toISOString().slice(0, -5)}${text}`;
}

/** The site's distance from UTC in some hour since 1970. It changes on the hour only. */
function offsetAt(hours: number): Offset {
  const known = offsets.get(hours);
  if (known) return known;
  const name = pacific.formatToParts(hours * hour).find(({ type }) => type === "timeZoneName")?.value;
  // Before there were time zones the site's place lay off by odd minutes and seconds, `GMT-07:52:58`.
  const [, sign, h = "0", m = "0", s = "0"] = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name ?? "") ?? [];
  const distance = (Number(h) * 60 + Number(m)) * 60_000 + Number(s) * 1000;
  const milliseconds = sign === "-" ? -distance : distance;
  const isWhole = milliseconds % hour === 0;
  const beginning = isWhole ? new Date(hours * hour + milliseconds).toISOString().slice(0, -10) : undefined;
  const offset = { text: (name ?? "").replace("GMT", ""), milliseconds, beginning };
  if (offsets.size >= remembered) offsets.clear();
  offsets.set(hours, offset);
  return offset;
}
