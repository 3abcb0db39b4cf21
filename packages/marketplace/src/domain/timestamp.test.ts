import document from "@runout/spec/openapi.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimestamp, siteTime } from "./timestamp.ts";

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

describe("readTimestamp", () => {
  it.each([
    ["2026-09-01T12:30:45Z", "2026-09-01T12:30:45.000Z"],
    ["2026-09-01t12:30:45z", "2026-09-01T12:30:45.000Z"],
    ["2026-09-01T12:30:45.678Z", "2026-09-01T12:30:45.678Z"],
    ["2026-09-01T12:30:45,678Z", "2026-09-01T12:30:45.678Z"],
    ["2026-09-01T12:30Z", "2026-09-01T12:30:00.000Z"],
    ["2026-09-01T12Z", "2026-09-01T12:00:00.000Z"],
    ["2026-09-01T12:30+02:00", "2026-09-01T10:30:00.000Z"],
    ["2026-09-01T12:30+0200", "2026-09-01T10:30:00.000Z"],
    ["2026-09-01T12:30+02", "2026-09-01T10:30:00.000Z"],
    ["2026-09-01T12:30:45-07:00", "2026-09-01T19:30:45.000Z"],
    ["20260901T123045Z", "2026-09-01T12:30:45.000Z"],
    ["20260901T1230Z", "2026-09-01T12:30:00.000Z"],
    ["20260901T123045-0700", "2026-09-01T19:30:45.000Z"],
    ["2024-02-29T00:00Z", "2024-02-29T00:00:00.000Z"],
    ["9999-12-31T23:59:59+14:00", "9999-12-31T09:59:59.000Z"],
  ])("%s is %s", (text, time) => {
    expect(readTimestamp(text).toISOString()).toBe(time);
  });

  it.each([
    ["2026-09-01T12:30:45", "2026-09-01T19:30:45.000Z"],
    ["2026-09-01T12:30", "2026-09-01T19:30:00.000Z"],
    ["2026-09-01 12:30", "2026-09-01T19:30:00.000Z"],
    ["20260901T123045", "2026-09-01T19:30:45.000Z"],
    ["2026-09-01", "2026-09-01T07:00:00.000Z"],
    ["20260901", "2026-09-01T07:00:00.000Z"],
    ["2026-12-01T12:30", "2026-12-01T20:30:00.000Z"],
    ["2026-12-01", "2026-12-01T08:00:00.000Z"],
  ])("%s has no offset and is US Pacific time: %s", (text, time) => {
    expect(readTimestamp(text).toISOString()).toBe(time);
  });

  it("keeps to years of four digits, whatever an offset does to them", () => {
    expect(readTimestamp("0001-01-01T00:00+14:00").toISOString()).toBe("0001-01-01T00:00:00.000Z");
    expect(readTimestamp("9999-12-31T23:59:59-14:00").toISOString()).toBe("9999-12-31T23:59:59.999Z");
    expect(readTimestamp("9999-12-31").toISOString()).toBe("9999-12-31T08:00:00.000Z");
    expect(readTimestamp("2026-09-01T12:00-23:59").toISOString()).toBe("2026-09-02T11:59:00.000Z");
  });

  it("reads every text that the contract's pattern lets through, and none else has to be read", () => {
    const { pattern } = document.components.schemas.TimestampFilter;
    const matching = fc.stringMatching(new RegExp(pattern));
    fc.assert(
      fc.property(matching, (text) => Number.isFinite(readTimestamp(text).getTime())),
      { numRuns: 300 },
    );
    const refused = [
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-13-01",
      "0000-01-01",
      "2026-09-01T24:00",
      "2026-9-1",
    ];
    for (const text of refused) expect(new RegExp(pattern).test(text), text).toBe(false);
  });
});
