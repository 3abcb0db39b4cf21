import { type BundledDocument, referenceAddress } from "../documents.ts";
import { readProvenance, type Subject } from "../provenance/read-provenance.ts";
import { SOURCE_KINDS, type SourceKind } from "../provenance/source-kinds.ts";
import { capital, escapeHtml, heading, headingAnchor, inlineMarkdown, type PageContent, slugOf } from "./html.ts";

// The order of the object is the order on the page; its keys are the kinds.
const KINDS = Object.entries(SOURCE_KINDS) as [SourceKind, { title: string; meaning: string }][];

/** Makes the page that lists each behavior with its source. */
export function fidelityPage(marketplaceDocument: BundledDocument, sandboxDocument: BundledDocument): PageContent {
  const { marketplace, sandbox } = readProvenance(marketplaceDocument, sandboxDocument);
  const behaviors = [...marketplace, ...sandbox].flatMap((subject) => subject.behaviors);
  const tags = marketplaceDocument.tags.map(({ name }) => name);
  const operations = marketplace.filter(({ kind }) => kind === "operation");
  const sections = [
    ...tags.map((tag) => ({
      title: tag,
      subjects: operations.filter((subject) => subject.tag === tag),
      reference: "reference.html",
    })),
    {
      title: "Shared parameters, schemas and responses",
      subjects: marketplace.filter(({ kind }) => kind !== "operation"),
      reference: "reference.html",
    },
    { title: "Sandbox control", subjects: sandbox, reference: "sandbox.html" },
  ].filter(({ subjects }) => subjects.length > 0);
  return {
    title: "Fidelity",
    description: "For each behavior of the specification: documented, recorded, reported by others, or our own choice.",
    headings: sections.map(({ title }) => ({ depth: 2, slug: slugOf(title), text: title })),
    html: [
      `<p>The source code of Discogs is not public. So the specification says for each behavior where it is known from: ${behaviors.length} statements, each with its source. This page is generated from them.</p>`,
      counts(behaviors.map(({ from }) => from)),
      filter(behaviors.map(({ from }) => from)),
      ...sections.map(({ title, subjects, reference }) => section(title, subjects, reference)),
    ].join("\n"),
  };
}

function counts(found: SourceKind[]): string {
  const blocks = KINDS.map(([kind, { title, meaning }]) => {
    const count = found.filter((one) => one === kind).length;
    return `<div data-kind="${kind}"><dt><strong>${count}</strong>${title}</dt><dd>${meaning}</dd></div>`;
  });
  return `<dl class="kinds">${blocks.join("")}</dl>`;
}

function filter(found: SourceKind[]): string {
  const choices = [
    `<span><input type="radio" name="only" id="only-all" checked><label for="only-all">All <b>${found.length}</b></label></span>`,
    ...KINDS.map(([kind, { title }]) => {
      const count = found.filter((one) => one === kind).length;
      return `<span data-kind="${kind}"><input type="radio" name="only" id="only-${kind}"><label for="only-${kind}">${title} <b>${count}</b></label></span>`;
    }),
  ];
  return `<fieldset class="filter"><legend>Show only</legend>${choices.join("")}</fieldset>`;
}

function section(title: string, subjects: Subject[], reference: string): string {
  const body = subjects.map((subject) => subjectHtml(subject, reference)).join("\n");
  return `<section class="holder" data-kinds="${kindsOf(subjects)}">${heading(2, title)}\n${body}</section>`;
}

function subjectHtml(subject: Subject, reference: string): string {
  const { id, kind, title, address, tag, usedBy, behaviors } = subject;
  const named = kind === "operation" ? escapeHtml(title) : `${capital(kind)} <code>${escapeHtml(title)}</code>`;
  const link = kind === "operation" ? `<a href="${referenceAddress(reference, tag, id)}">${named}</a>` : named;
  const heading = `<h3>${link}${address === "" ? "" : ` <code>${escapeHtml(address)}</code>`}${headingAnchor(id, title)}</h3>`;
  const users = usedBy.map((user) => `<a href="#${user}">${user}</a>`).join(", ");
  const rows = behaviors.map(
    ({ behavior, from, where, part }) =>
      `<tr class="row" role="row" data-kind="${from}"><td role="cell">${part === "" ? "" : `<span class="part-of">${escapeHtml(part)}</span>`}${inlineMarkdown(behavior)}</td><td role="cell"><span class="kind">${SOURCE_KINDS[from].title}</span></td><td role="cell" class="where">${inlineMarkdown(where)}</td></tr>`,
  );
  return `<section class="subject holder" id="${id}" data-kinds="${kindsOf([subject])}">${heading}${users === "" ? "" : `<p class="uses">Used by ${users}</p>`}
<table class="behaviors" role="table"><thead><tr><th scope="col">Behavior</th><th scope="col">Known as</th><th scope="col">Source</th></tr></thead><tbody role="rowgroup">
${rows.join("\n")}
</tbody></table></section>`;
}

function kindsOf(subjects: Subject[]): string {
  return [...new Set(subjects.flatMap(({ behaviors }) => behaviors.map(({ from }) => from)))].join(" ");
}
