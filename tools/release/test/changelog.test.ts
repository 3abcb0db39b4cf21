import { expect, it } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "../src/changelog.ts";

const line = (summary: string) =>
  getReleaseLine({ id: "trial", summary, releases: [], commit: "abcdef0" }, "minor", null);

it("writes a sentence as a point, without a commit", async () => {
  expect(await line("Listings expire.\n")).toBe("- Listings expire.");
});

it("keeps points as they are, and indents those of a sentence", async () => {
  expect(await line("- One.\n- Another.")).toBe("- One.\n- Another.");
  expect(await line("Two things:\n\n- One.\n- Another.")).toBe("- Two things:\n\n  - One.\n  - Another.");
});

it("does not list dependencies, which all have the same version", async () => {
  expect(await getDependencyReleaseLine([], [], null)).toBe("");
});
