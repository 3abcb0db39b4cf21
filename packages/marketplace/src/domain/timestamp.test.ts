import { describe, expect, it } from "vitest";
import { siteTime } from "./timestamp.ts";

describe("siteTime", () => {
  it.each([
    ["in winter", "2026-01-16T11:24:00Z", "2026-01-16T03:24:00-08:00"],
    ["in summer", "2026-08-24T11:47:48Z", "2026-08-24T04:47:48-07:00"],
    ["in the last second before clocks go forward", "2026-03-08T09:59:59Z", "2026-03-08T01:59:59-08:00"],
    ["in the first second after clocks went forward", "2026-03-08T10:00:00Z", "2026-03-08T03:00:00-07:00"],
    ["in the last second before clocks go back", "2026-11-01T08:59:59Z", "2026-11-01T01:59:59-07:00"],
    ["in the hour that comes twice", "2026-11-01T09:00:00Z", "2026-11-01T01:00:00-08:00"],
    ["at midnight", "2026-08-24T07:00:00Z", "2026-08-24T00:00:00-07:00"],
    ["before there were time zones", "1883-01-01T00:00:00Z", "1882-12-31T16:07:02-07:52:58"],
    ["in a year of six digits", "+012345-06-01T12:34:56Z", "+012345-06-01T05:34:56-07:00"],
    ["before 1970", "1969-12-31T23:59:59.500Z", "1969-12-31T15:59:59-08:00"],
    ["at the turn of the year", "2027-01-01T07:59:59Z", "2026-12-31T23:59:59-08:00"],
  ])("writes US Pacific time %s", (_when, utc, expected) => {
    expect(siteTime(utc)).toBe(expected);
  });

  it("drops fractions of a second and takes dates and other offsets", () => {
    expect(siteTime("2026-08-24T11:47:48.999Z")).toBe("2026-08-24T04:47:48-07:00");
    expect(siteTime(new Date("2026-08-24T13:47:48+02:00"))).toBe("2026-08-24T04:47:48-07:00");
  });
});
