import type { Kind, OpenApiDocument } from "../documents.ts";
import { kindTexts } from "../fidelity/kinds.ts";
import type { Place } from "../fidelity/places.ts";
import { placesOfBoth } from "../fidelity/places-of-both.ts";
import { escapeHtml, sentence } from "../html.ts";
import { renderPage } from "../page.ts";

// The order of the object is the order on the page.
const kinds = Object.entries(kindTexts) as [Kind, { title: string; meaning: string }][];

/** Makes the page that tells for each behavior where it is known from. */
export function fidelityPage(marketplaceDocument: OpenApiDocument, sandboxDocument: OpenApiDocument): string {
  const { marketplace, sandbox } = placesOfBoth(marketplaceDocument, sandboxDocument);
  const behaviors = [...marketplace, ...sandbox].flatMap((place) => place.behaviors);
  const tags = marketplaceDocument.tags.map(({ name }) => name);
  const operations = marketplace.filter(({ kind }) => kind === "operation");
  return renderPage({
    file: "fidelity.html",
    title: "Fidelity · Runout",
    description: "For each behavior of the contract: documented, recorded, reported by others, or our own choice.",
    stylesheet: "fidelity.css",
    main: [
      `<div class="intro"><h1>Fidelity</h1>
<p class="lead">Nobody outside Discogs has its source code. So the contract says of each behavior where it is known from: ${behaviors.length} statements, each with its origin. This page is made from them.</p></div>`,
      counts(behaviors.map(({ from }) => from)),
      filter(behaviors.map(({ from }) => from)),
      ...tags.map((tag) =>
        section(
          tag,
          operations.filter((place) => place.tag === tag),
          "reference.html",
        ),
      ),
      section(
        "Shared parameters, schemas and responses",
        marketplace.filter(({ kind }) => kind !== "operation"),
        "reference.html",
      ),
      section("Sandbox control", sandbox, "sandbox.html"),
    ].join("\n"),
  });
}

function counts(found: Kind[]): string {
  const blocks = kinds.map(([kind, { title, meaning }]) => {
    const count = found.filter((one) => one === kind).length;
    return `<div data-kind="${kind}"><dt><strong>${count}</strong>${title}</dt><dd>${meaning}</dd></div>`;
  });
  return `<dl class="kinds">${blocks.join("")}</dl>`;
}

function filter(found: Kind[]): string {
  const choices = [
    `<span><input type="radio" name="only" id="only-all" checked><label for="only-all">All <b>${found.length}</b></label></span>`,
    ...kinds.map(([kind, { title }]) => {
      const count = found.filter((one) => one === kind).length;
      return `<span data-kind="${kind}"><input type="radio" name="only" id="only-${kind}"><label for="only-${kind}">${title} <b>${count}</b></label></span>`;
    }),
  ];
  return `<fieldset class="filter"><legend>Show only</legend>${choices.join("")}</fieldset>`;
}

function section(title: string, places: Place[], reference: string): string {
  if (places.length === 0) return "";
  const body = places.map((place) => placeHtml(place, reference)).join("\n");
  return `<section class="holder" data-kinds="${kindsOf(places)}"><h2>${escapeHtml(title)}</h2>\n${body}</section>`;
}

function placeHtml(place: Place, reference: string): string {
  const { id, kind, title, address, tag, usedBy, behaviors } = place;
  const named = kind === "operation" ? escapeHtml(title) : `${capital(kind)} <code>${escapeHtml(title)}</code>`;
  const link = kind === "operation" ? `<a href="${reference}#${anchor(tag, id)}">${named}</a>` : named;
  const heading = `<h3>${link}${address === "" ? "" : ` <code>${escapeHtml(address)}</code>`}</h3>`;
  const users = usedBy.map((user) => `<a href="#${user}">${user}</a>`).join(", ");
  const rows = behaviors.map(
    ({ behavior, from, where, part }) =>
      `<tr class="row" role="row" data-kind="${from}"><td role="cell">${part === "" ? "" : `<span class="part-of">${escapeHtml(part)}</span>`}${sentence(behavior)}</td><td role="cell"><span class="kind">${kindTexts[from].title}</span></td><td role="cell" class="where">${sentence(where)}</td></tr>`,
  );
  return `<section class="place holder" id="${id}" data-kinds="${kindsOf([place])}">${heading}${users === "" ? "" : `<p class="uses">Used by ${users}</p>`}
<table class="behaviors" role="table"><thead><tr><th scope="col">Behavior</th><th scope="col">Known as</th><th scope="col">Where from</th></tr></thead><tbody role="rowgroup">
${rows.join("\n")}
</tbody></table></section>`;
}

/** Where Redoc puts an operation on its page. */
function anchor(tag: string, operationId: string): string {
  return `/${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase();
}

function kindsOf(places: Place[]): string {
  return [...new Set(places.flatMap(({ behaviors }) => behaviors.map(({ from }) => from)))].join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
