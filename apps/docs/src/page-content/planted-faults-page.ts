import type { PlantedFaultRow } from "../generated/planted-faults.ts";
import { escapeHtml, heading, inlineMarkdown, type PageContent, slugOf } from "./html.ts";

/** Makes the page that shows which suites find which of the faults that are planted in the server. */
export function plantedFaultsPage(rows: readonly PlantedFaultRow[]): PageContent {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const found = rows.filter(({ foundBy }) => foundBy.length > 0).length;
  return {
    title: "Planted faults",
    description: "Mistakes that are planted in the server to see whether its tests find them, and the suites that do.",
    headings: [SUITES, ...kinds].map((text) => ({ depth: 2, slug: slugOf(text), text })),
    html: `<p>A test is worth what it finds. Each row is a mistake that is planted in the source of the server while it is loaded: a wrong status, a lost write, a key that only its owner may see. Then the suites that hold the server to the contract run, and at least one has to fail.</p>
<p class="soft">${found} of ${rows.length} faults are found. The sentence is what one of the suites said. What counts is what a client of a server can see: the server's own comparison of answers with the documents, which a sandbox makes, is off. A suite that was not run against a fault is not named beside it. The table is made by <code>pnpm contract:mutation --all</code>.</p>
${suiteTable(rows)}
${kinds
  .map((kind) =>
    section(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  )
  .join("\n")}`,
  };
}

const SUITES = "Findings by suite";

/** How many faults each suite was run against, how many of them it found, and which ones another was run against and missed. */
function suiteTable(rows: readonly PlantedFaultRow[]): string {
  const names = rows.flatMap(({ foundBy, missedBy }) => [...foundBy.map(({ suite }) => suite), ...missedBy]);
  const lines = [...new Set(names)].toSorted().map((name) => {
    const found = rows.filter(({ foundBy }) => foundBy.some(({ suite }) => suite === name));
    const missed = rows.filter(({ missedBy }) => missedBy.includes(name)).length;
    const alone = found
      .filter(({ foundBy, missedBy }) => foundBy.length === 1 && missedBy.length > 0)
      .map(({ fault }) => `<a href="#${fault}">${fault}</a>`);
    return `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${found.length} of ${found.length + missed}</td><td>${
      alone.length > 0 ? `${alone.length}: ${alone.join(", ")}` : "none"
    }</td></tr>`;
  });
  return `${heading(2, SUITES)}
<table class="suites"><thead><tr><th scope="col">Suite</th><th scope="col">Found, of those it was run against</th><th scope="col">Found by no other suite that was run against it</th></tr></thead><tbody>
${lines.join("\n")}
</tbody></table>`;
}

function section(kind: string, rows: readonly PlantedFaultRow[]): string {
  return `${heading(2, kind)}
<table class="faults"><thead><tr><th scope="col">Fault</th><th scope="col">Found by</th><th scope="col">What the suite says</th></tr></thead><tbody>
${rows.map(tableRow).join("\n")}
</tbody></table>`;
}

function tableRow({ fault, what, file, foundBy, missedBy, sentence }: PlantedFaultRow): string {
  const suites = foundBy.map(
    ({ suite, part }) => `<li><code>${escapeHtml(suite)}</code> <span class="part">${escapeHtml(part)}</span></li>`,
  );
  const found = suites.length > 0 ? `<ul>${suites.join("")}</ul>` : "no suite";
  const missed = missedBy.length > 0 ? `<p class="soft">not by ${escapeHtml(missedBy.join(", "))}</p>` : "";
  return `<tr id="${fault}"><th scope="row">${inlineMarkdown(what)}<code class="file">${escapeHtml(file)}</code></th><td>${found}${missed}</td><td class="sentence">${escapeHtml(sentence)}</td></tr>`;
}
