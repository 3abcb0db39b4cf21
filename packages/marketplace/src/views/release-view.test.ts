import { expect, it } from "vitest";
import { catalogId } from "../domain/ids.ts";
import { artistCredits, labelCredits } from "./release-view.ts";

const BASE = "http://127.0.0.1:8080";

it("credits one artist, whose keys are all there", () => {
  const id = catalogId("artist", "Mara Lindqvist");
  expect(artistCredits(BASE, { artist: "Mara Lindqvist" })).toEqual([
    { name: "Mara Lindqvist", anv: "", join: "", role: "", tracks: "", id, resource_url: `${BASE}/artists/${id}` },
  ]);
});

it("credits each of several labels with its own number, and with all of them where they do not match", () => {
  const [first, second] = labelCredits(BASE, { label: "Inside, Outside", catalog_number: "IN 1, OUT 2" });
  expect(first).toMatchObject({ name: "Inside", catno: "IN 1", entity_type: "1", entity_type_name: "Label" });
  expect(second).toMatchObject({ name: "Outside", catno: "OUT 2" });
  expect(second?.id).not.toBe(first?.id);
  expect(second?.resource_url).toBe(`${BASE}/labels/${second?.id}`);
  expect(labelCredits(BASE, { label: "Inside, Outside", catalog_number: "IN 1" })[1]?.catno).toBe("IN 1");
});
