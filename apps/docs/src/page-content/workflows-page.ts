import { type BundledDocument, operationsOf, referenceAddress } from "../documents.ts";
import type { WorkflowDocument, WorkflowStep } from "../workflow-documents.ts";
import { escapeHtml, heading, inlineMarkdown, type PageContent, slugOf } from "./html.ts";

/** Where an operation is described. */
interface Operation {
  line: string;
  href: string;
}

/** Makes the page that shows the Arazzo workflows: the requests, in their order, and what each answer must be. */
export function workflowsPage(
  documents: readonly WorkflowDocument[],
  marketplace: BundledDocument,
  sandbox: BundledDocument,
): PageContent {
  const operations = new Map<string, Operation>();
  for (const [document, file] of [
    [marketplace, "reference.html"],
    [sandbox, "sandbox.html"],
  ] as const) {
    for (const { operationId, method, path, object } of operationsOf(document)) {
      const href = referenceAddress(file, object.tags?.[0] ?? "", operationId);
      operations.set(operationId, { line: `${method} ${path}`, href });
    }
  }
  return {
    title: "Workflows",
    description: "Chains of requests to the marketplace, each with what its answer must be, as Arazzo documents.",
    headings: documents.map(({ file, info }) => ({ depth: 2, slug: idOf(file), text: info.title })),
    html: `<p>Each workflow is a chain of requests in which later ones see what earlier ones have left. They are <a href="https://spec.openapis.org/arazzo/latest.html">Arazzo</a> documents: a runner such as <code>redocly respect</code> sends them to any server that claims to be this API.</p>
<p class="soft">The tests of this repository send them to the server on both of its databases and to the sandbox inside a test. The mock remembers nothing and fails each of them. A further document makes every change of an order's status that the contract allows and tries every other one: <a href="order-status.arazzo.yaml" download>order-status.arazzo.yaml</a>.</p>
${documents.map((document) => section(document, operations)).join("\n")}`,
  };
}

function section({ file, info, workflows }: WorkflowDocument, operations: ReadonlyMap<string, Operation>): string {
  const shown = workflows.map(
    ({ summary, description, steps }) => `${heading(3, summary, `${idOf(file)}-${slugOf(summary)}`)}
${description === undefined ? "" : `<p class="soft">${inlineMarkdown(description)}</p>`}
<table class="workflow"><thead><tr><th scope="col">Request</th><th scope="col">Sent</th><th scope="col">Answer</th></tr></thead><tbody>
${steps.map((step) => row(step, operations)).join("\n")}
</tbody></table>`,
  );
  return `${heading(2, info.title, idOf(file))}
<p>${inlineMarkdown(info.description)} <a href="${file}" download>${file}</a></p>
${shown.join("\n")}`;
}

function row(
  { stepId, operationId, parameters = [], requestBody, successCriteria }: WorkflowStep,
  operations: ReadonlyMap<string, Operation>,
): string {
  const name = operationId.split(".").at(-1) ?? "";
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`A workflow calls ${name}, which no document has.`);
  const sent = parameters.map(({ reference, name: parameter, value }) =>
    reference === undefined ? `${parameter}: ${String(value)}` : `as the ${reference.split(".").at(-1)}`,
  );
  if (requestBody) sent.push(JSON.stringify(requestBody.payload));
  const items = (all: readonly string[]) =>
    `<ul>${all.map((one) => `<li><code>${escapeHtml(one)}</code></li>`).join("")}</ul>`;
  return `<tr><th scope="row"><span class="step">${escapeHtml(stepId)}</span><a href="${operation.href}"><code>${escapeHtml(operation.line)}</code></a></th><td>${items(sent)}</td><td>${items(successCriteria.map(({ condition }) => condition))}</td></tr>`;
}

function idOf(file: string): string {
  return file.replace(".arazzo.yaml", "");
}
