import { dereference, type MediaType, type Operation, type Schema } from "@runout/http/openapi";
import { type BundledDocument, operationsOf } from "../documents.ts";
import { exampleCall, firstExample } from "../samples/example-call.ts";
import { SAMPLE_LANGUAGES, type SampleWriters } from "../samples/sample-writers.ts";

/** The reference of a document in Markdown: each operation with its parameters, its body, its responses and its samples. */
export function referenceMarkdown(document: BundledDocument, download: string, writers: SampleWriters): string {
  const operations = operationsOf(document);
  const groups = document.tags.map(({ name, description = "" }) => {
    const own = operations.filter(({ object }) => object.tags?.includes(name));
    return [`## ${name}`, description.trim(), ...own.map((operation) => section(document, operation, writers))];
  });
  return `${[
    `# ${document.info.title}`,
    document.info.description.trim(),
    `The whole contract: [${download}.yaml](${download}.yaml), [${download}.json](${download}.json).`,
    ...groups.flat(),
  ].join("\n\n")}\n`;
}

function section(document: BundledDocument, operation: Operation, writers: SampleWriters): string {
  const { operationId, method, path, parameters, body, responses, object } = operation;
  const call = exampleCall(document, operation);
  const samples = SAMPLE_LANGUAGES.map((name) =>
    fence(name === "curl" ? "sh" : name.toLowerCase(), writers[name](call)),
  );
  const answers = [...responses].map(([status, { object: response, media }]) => {
    const example = status < 300 ? firstExample(document, media) : undefined;
    return `- ${status}: ${oneLine(response.description)}${example === undefined ? "" : `\n\n${indented(fence("json", JSON.stringify(example, null, 2)))}\n`}`;
  });
  return [
    `### ${object.summary ?? operationId}`,
    `\`${method} ${path}\` (\`${operationId}\`)`,
    object.description?.trim() ?? "",
    list(
      "Parameters",
      parameters.map((one) =>
        line(`${one.name}\`, ${one.in}`, one.required === true, one.schema, Reflect.get(one, "description")),
      ),
    ),
    list("Body", bodyLines(document, body?.media)),
    `Responses:\n\n${answers.join("\n")}`,
    `Samples:\n\n${samples.join("\n\n")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** One line for each property of a body that is an object. */
function bodyLines(document: BundledDocument, media: MediaType | undefined): string[] {
  if (media?.schema === undefined) return [];
  const schema = Object(dereference(document, media.schema));
  const required: unknown[] = schema.required ?? [];
  return Object.entries<Schema>(schema.properties ?? {}).map(([name, written]) => {
    const property = dereference(document, written);
    return line(`${name}\``, required.includes(name), property, Reflect.get(Object(property), "description"));
  });
}

function line(start: string, required: boolean, schema: Schema | undefined, description: unknown): string {
  const { type, enum: values } = Object(schema);
  const kind = Array.isArray(values)
    ? values.map((value) => `\`${value}\``).join(" or ")
    : [type ?? ""].flat().join(" or ");
  const attributes = [kind, required ? "required" : "optional"].filter((attribute) => attribute !== "").join(", ");
  return `- \`${start}: ${attributes}. ${oneLine(description)}`.trimEnd();
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}:\n\n${lines.join("\n")}`;
const fence = (language: string, code: string): string => `\`\`\`${language}\n${code.trim()}\n\`\`\``;
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");
const oneLine = (text: unknown): string => (typeof text === "string" ? text.trim().replaceAll(/\s+/g, " ") : "");
