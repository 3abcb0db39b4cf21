import { describe, expect, it } from "vitest";
import { demoRelease, demoReleases } from "./demo-releases.ts";

describe("the demo's releases", () => {
  it("are 24, numbered from 1", () => {
    expect(demoReleases.map((release) => release.id)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it("include the three that the examples show", () => {
    expect(demoRelease(1)).toMatchObject({
      artist: "Mara Lindqvist",
      title: "Night Ferry",
      label: "Harbour Tapes",
      catalog_number: "HT 012",
      format: "LP, Album",
      year: 2011,
      estimated_weight: 230,
    });
    expect(demoRelease(2)).toMatchObject({
      artist: "The Paper Lanterns",
      title: "Second Hand Summer",
      label: "Lowlight Records",
      catalog_number: "LL-7",
      format: "CD, Album",
      year: 1998,
      estimated_weight: 85,
    });
    expect(demoRelease(3)).toMatchObject({
      artist: "Kofi Darko & The Tidal Band",
      title: "Volta Sessions",
      label: "Gold Coast Archive",
      catalog_number: "GCA 003",
      format: "2xLP, Album, RE",
      format_quantity: 2,
      year: 1976,
      estimated_weight: 460,
    });
  });

  it("come on every medium, with its weight", () => {
    const weights = new Set(
      demoReleases.map((release) => `${release.format.split(",")[0]} ${release.estimated_weight}`),
    );
    for (const weight of ["CD 85", "LP 230", "2xLP 460", '7" 60', "5xCD 655", "Cass 70"])
      expect(weights).toContain(weight);
  });

  it("give sorting something to prove", () => {
    const artists = demoReleases.map((release) => release.artist);
    expect(artists.some((artist) => artist.startsWith("The "))).toBe(true);
    expect(artists.some((artist) => /^[À-ž]/.test(artist))).toBe(true);
    for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Han}/u]) {
      expect(artists.some((artist) => script.test(artist))).toBe(true);
    }
    expect(demoReleases.some((release) => release.label.includes(", ") && release.catalog_number.includes(", "))).toBe(
      true,
    );
    expect(demoReleases.some((release) => release.year === 0)).toBe(true);
  });

  it("refuse an id that no release has", () => {
    expect(() => demoRelease(25)).toThrow("the demo has no release 25");
  });
});
