import { expect, it } from "vitest";
import { catalogId } from "./catalog-id.ts";

it("is the same whenever a name is the same, and another one for another name or kind", () => {
  expect(catalogId("artist", "Mara Lindqvist")).toBe(catalogId("artist", "Mara Lindqvist"));
  const ids = [catalogId("artist", "Mara Lindqvist"), catalogId("artist", "Mara"), catalogId("label", "Mara")];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) {
    expect(Number.isInteger(id)).toBe(true);
    expect(id).toBeGreaterThan(0);
    expect(id).toBeLessThan(2 ** 31);
  }
});
