import { STATUS_CODES } from "node:http";
import { dereference, type Response } from "@runout/http/openapi";
import { type BundledDocument, operationsOf, referenceAddress } from "../documents.ts";
import { capital, heading, inlineMarkdown, type PageContent, slugOf } from "./html.ts";

/** What separates the cause of a refusal from its remedy in the description of a response. */
const REMEDY = "What to do:";

/** A text that the server answers with, as far as the examples of the contract show it. */
export interface ErrorMessage {
  status: number;
  text: string;
  /** Its anchor on the page. */
  slug: string;
  /** What leads to it: the summaries of its examples. */
  causes: Set<string>;
  remedies: Set<string>;
  operations: Map<string, string>;
}

/** Makes the page that lists each error message, by status: what causes it, and what to do. */
export function errorsPage(marketplace: BundledDocument, sandbox: BundledDocument): PageContent {
  const messages = readErrorMessages(marketplace, sandbox);
  const statuses = [...new Set(messages.map(({ status }) => status))];
  const titleOf = (status: number) => `${status} ${STATUS_CODES[status]}`;
  return {
    title: "Errors",
    description:
      "Each error message of the API: its status, the operations that answer with it, the cause and the remedy.",
    headings: statuses.map((status) => ({ depth: 2, slug: slugOf(titleOf(status)), text: titleOf(status) })),
    html: [
      `<p>${messages.length} messages, made from the examples of the contract. Search for the text that a program printed: numbers and names in it differ. An error is JSON with a <code>message</code>; the token endpoints answer with plain text.</p>`,
      ...statuses.map((status) =>
        [heading(2, titleOf(status)), ...messages.filter((message) => message.status === status).map(entry)].join("\n"),
      ),
    ].join("\n"),
  };
}

/** Every error message that an example of the documents shows, by status. */
export function readErrorMessages(marketplace: BundledDocument, sandbox: BundledDocument): ErrorMessage[] {
  const messages = new Map<string, ErrorMessage>();
  for (const [document, page] of [
    [marketplace, "reference.html"],
    [sandbox, "sandbox.html"],
  ] as const) {
    for (const { operationId, responses, object } of operationsOf(document)) {
      const href = referenceAddress(page, object.tags?.[0] ?? "", operationId);
      for (const [status, response] of responses) {
        if (status >= 400) collect(messages, { document, status, response: response.object, operationId, href });
      }
    }
  }
  return [...messages.values()].sort((one, other) => one.status - other.status);
}

function collect(
  messages: Map<string, ErrorMessage>,
  answer: { document: BundledDocument; status: number; response: Response; operationId: string; href: string },
): void {
  const { document, status, response, operationId, href } = answer;
  const [, remedy] = (response.description ?? "").split(REMEDY);
  for (const { examples = {} } of Object.values(response.content ?? {})) {
    for (const written of Object.values(examples)) {
      const example = dereference(document, written);
      const text = typeof example.value === "string" ? example.value : Reflect.get(Object(example.value), "message");
      if (typeof text !== "string") continue;
      const key = `${status} ${text}`;
      const message = messages.get(key) ?? {
        status,
        text,
        slug: slugOf(key).slice(0, 80),
        causes: new Set(),
        remedies: new Set(),
        operations: new Map(),
      };
      if (example.summary) message.causes.add(example.summary.trim());
      if (remedy) message.remedies.add(capital(remedy.trim()));
      message.operations.set(operationId, href);
      messages.set(key, message);
    }
  }
}

function entry({ text, slug, causes, remedies, operations }: ErrorMessage): string {
  const links = [...operations].map(([operationId, href]) => `<a href="${href}">${operationId}</a>`);
  const shown =
    links.length > 8
      ? `<details><summary>${links.length} operations</summary>${links.join(", ")}</details>`
      : links.join(", ");
  return `<section class="error">
${heading(3, text, slug)}
<dl><dt>Cause</dt><dd>${[...causes].map(inlineMarkdown).join("<br>")}</dd>
<dt>Remedy</dt><dd>${[...remedies].map(inlineMarkdown).join("<br>")}</dd>
<dt>Operations</dt><dd>${shown}</dd></dl>
</section>`;
}
