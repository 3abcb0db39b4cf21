import { describe, expect, it } from "vitest";
import { readDocument } from "../src/documents.ts";
import { inlineMarkdown } from "../src/page-content/html.ts";
import { readSite } from "./built-site.ts";

interface Entry {
  behavior: string;
  from: string;
  where: string;
}

/** Every `x-source` of a document, by the path to it, found without the site's own code. */
function sourcesIn(value: unknown, path: string): { path: string; entries: Entry[] }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "x-source" ? [{ path, entries: inner }] : sourcesIn(inner, `${path}/${key}`),
  );
}

const marketplace = sourcesIn(readDocument("openapi"), "");
// A component that both documents share is listed once, unless they have different sources for it.
const sandbox = sourcesIn(readDocument("sandbox"), "").filter(
  ({ path, entries }) =>
    !marketplace.some((one) => one.path === path && JSON.stringify(one.entries) === JSON.stringify(entries)),
);
const entries = [...marketplace, ...sandbox].flatMap((one) => one.entries);

describe("the fidelity page", () => {
  const rows = () => readSite("fidelity.html").match(/<tr class="row".*<\/tr>/g) ?? [];

  it("has one row for each statement of the contract", () => {
    expect(entries.length).toBeGreaterThan(100);
    const shown = rows().map((row) =>
      row.match(/data-kind="(\w+)".*?<td role="cell">(?:<span class="part-of">.*?<\/span>)?(.*?)<\/td>/)?.slice(1),
    );
    const written = entries.map(({ from, behavior }) => [from, inlineMarkdown(behavior)]);
    expect(shown.map(String).sort()).toEqual(written.map(String).sort());
  });

  it("shows the source of each", () => {
    const page = readSite("fidelity.html");
    for (const { where } of entries) expect(page).toContain(`class="where">${inlineMarkdown(where)}</td>`);
  });

  it.each(["documented", "recorded", "reported", "chosen"])("counts what is %s", (kind) => {
    const count = entries.filter(({ from }) => from === kind).length;
    expect(readSite("fidelity.html")).toContain(`<div data-kind="${kind}"><dt><strong>${count}</strong>`);
  });
});
