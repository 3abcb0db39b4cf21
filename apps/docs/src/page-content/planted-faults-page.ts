import { type PlantedFaultRow, suitesThatFind } from "../planted-faults.ts";
import { escapeHtml, heading, inlineMarkdown, type PageContent, slugOf } from "./html.ts";

/** Makes the page that shows which suites find which of the faults that are planted in the server. */
export function plantedFaultsPage(rows: readonly PlantedFaultRow[]): PageContent {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const found = rows.filter(({ foundBy }) => foundBy.length > 0).length;
  const suites = suitesThatFind(rows).map((suite) => `<code>${escapeHtml(suite)}</code>`);
  return {
    title: "Planted faults",
    description: "Mistakes that are planted in the server to see whether its tests find them, and the suites that do.",
    headings: kinds.map((kind) => ({ depth: 2, slug: slugOf(kind), text: kind })),
    html: `<p>A test is worth what it finds. Each row is a mistake that is planted in the source of the server while it is loaded: a wrong status, a lost write, a key that only its owner may see. Then the suites that hold the server to the contract run, and at least one has to fail.</p>
<p class="soft">${found} of ${rows.length} faults are found, by ${suites.join(", ")}. The sentence is what the quickest suite said. The table is made by <code>pnpm contract:mutation --all</code>.</p>
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

function section(kind: string, rows: readonly PlantedFaultRow[]): string {
  return `${heading(2, kind)}
<table class="faults"><thead><tr><th scope="col">Fault</th><th scope="col">Found by</th><th scope="col">What the suite says</th></tr></thead><tbody>
${rows.map(tableRow).join("\n")}
</tbody></table>`;
}

function tableRow({ fault, what, file, foundBy, sentence }: PlantedFaultRow): string {
  const suites = foundBy.map(
    ({ suite, part }) => `<li><code>${escapeHtml(suite)}</code> <span class="part">${escapeHtml(part)}</span></li>`,
  );
  return `<tr id="${fault}"><th scope="row">${inlineMarkdown(what)}<code class="place">${escapeHtml(file)}</code></th><td>${
    suites.length > 0 ? `<ul>${suites.join("")}</ul>` : "no suite"
  }</td><td class="sentence">${escapeHtml(sentence)}</td></tr>`;
}
