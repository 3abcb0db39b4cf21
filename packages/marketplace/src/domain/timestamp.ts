const pacific = new Intl.DateTimeFormat("en-US", { timeZone: "America/Los_Angeles", timeZoneName: "longOffset" });

const hour = 3_600_000;
/** Hours whose offset is remembered, since asking for one is slow: a page shows many times. */
const remembered = 10_000;
const offsets = new Map<number, { text: string; milliseconds: number }>();

/** Writes a time as the site does: US Pacific, whole seconds, `2026-08-24T04:47:48-07:00` (recorded 2026). */
export function siteTime(time: string | number | Date): string {
  const instant = new Date(time).getTime();
  const { text, milliseconds } = offsetAt(Math.floor(instant / hour));
  return `${new Date(instant + milliseconds).toISOString().slice(0, -5)}${text}`;
}

/** The site's distance from UTC in some hour since 1970. It changes on the hour only. */
function offsetAt(hours: number): { text: string; milliseconds: number } {
  const known = offsets.get(hours);
  if (known) return known;
  const name = pacific.formatToParts(hours * hour).find(({ type }) => type === "timeZoneName")?.value;
  // Before there were time zones the site's place lay off by odd minutes and seconds, `GMT-07:52:58`.
  const [, sign, h = "0", m = "0", s = "0"] = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name ?? "") ?? [];
  const distance = (Number(h) * 60 + Number(m)) * 60_000 + Number(s) * 1000;
  const offset = { text: (name ?? "").replace("GMT", ""), milliseconds: sign === "-" ? -distance : distance };
  if (offsets.size >= remembered) offsets.clear();
  offsets.set(hours, offset);
  return offset;
}
