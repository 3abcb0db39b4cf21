const pacific = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Los_Angeles",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZoneName: "longOffset",
});

/** Writes a time as the site does: US Pacific, whole seconds, `2026-08-24T04:47:48-07:00` (recorded 2026). */
export function siteTime(time: string | Date): string {
  const parts = Object.fromEntries(pacific.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  const offset = parts.timeZoneName?.replace("GMT", "") ?? "";
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}${offset}`;
}
