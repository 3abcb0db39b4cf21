import { dereference, type OpenApiDocument, placedOperations } from "@runout/http/openapi";
import { generatedNote } from "../generated-files.ts";
import { isObject, SpecificationError } from "../specification.ts";

/** The text of one refusal. */
interface MessageRow {
  /** The name of the example that shows it. */
  readonly name: string;
  /** When it is answered, in a few words. */
  readonly summary: string;
  /** With `{name}` for each value. */
  readonly text: string;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Reads the texts of all refusals from the named examples of a bundle's error responses: `message` of a JSON body, or the whole
 * of a plain one. Where a text holds values, the example's `x-message-template` is the text.
 *
 * @throws SpecificationError for an example of a refusal that is no component or shows no text
 */
export function readMessages(document: OpenApiDocument, source: string): MessageRow[] {
  const rows = new Map<string, MessageRow>();
  const problems = new Set<string>();
  for (const [reference, example] of errorExamples(document)) {
    const name = /^#\/components\/examples\/(\w+)$/.exec(reference)?.[1];
    if (name === undefined) {
      problems.add(`${source}: the example ${reference} of a refusal is no component`);
      continue;
    }
    const { summary, value, "x-message-template": template } = example;
    const shown = isObject(value) ? value.message : value;
    const text = template ?? shown;
    if (typeof text === "string") rows.set(name, { name, summary: summary ?? "", text });
    else problems.add(`${source}: the example ${name} of a refusal shows no message`);
  }
  if (problems.size > 0) throw new SpecificationError([...problems]);
  return [...rows.values()];
}

/** Each text once, by name in alphabetical order. */
export function mergeMessages(lists: readonly (readonly MessageRow[])[]): MessageRow[] {
  const rows = new Map(lists.flat().map((row) => [row.name, row]));
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A module with a constant for each text, or a function for each that holds values. */
export function renderMessages(rows: readonly MessageRow[], source: string): string {
  const lines = [
    `// ${generatedNote(source)}`,
    "// Each text is the example of its name below spec/components/examples.",
    "",
    "/** The values that stand in a text. */",
    "type Values<Name extends string> = Readonly<Record<Name, string | number>>;",
  ];
  for (const { name, summary, text } of rows) {
    lines.push("", `/** ${summary} */`, `export const ${name} = ${asTypeScript(text)};`);
  }
  return `${lines.join("\n")}\n`;
}

/** The same texts for other languages, with `{name}` for each value. */
export function renderMessagesJson(rows: readonly MessageRow[], source: string): string {
  const messages = Object.fromEntries(rows.map(({ name, text }) => [name, text]));
  return `${JSON.stringify({ "x-generated": generatedNote(source), messages }, undefined, 2)}\n`;
}

function asTypeScript(text: string): string {
  const names = [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ""))];
  if (names.length === 0) return JSON.stringify(text);
  const type = `Values<${names.map((name) => JSON.stringify(name)).join(" | ")}>`;
  const template = text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&").replaceAll(PLACEHOLDER, (_match, name) => `\${${name}}`);
  return `({ ${names.join(", ")} }: ${type}): string => \`${template}\``;
}

interface Example {
  summary?: string;
  value?: unknown;
  "x-message-template"?: string;
}

/** The examples of all responses of 400 and above, each with the reference that leads to it, or its key. */
function errorExamples(document: OpenApiDocument): [string, Example][] {
  const responses = [
    ...placedOperations(document).map(({ operation }) => operation),
    { responses: document["x-unrouted"] },
  ];
  return responses
    .flatMap((holder) => Object.entries(holder.responses ?? {}))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, response]) => Object.values(dereference(document, response).content ?? {}))
    .flatMap(({ examples = {} }) => Object.entries(examples))
    .map(([key, example]) => ["$ref" in example ? example.$ref : key, dereference<Example>(document, example)]);
}
