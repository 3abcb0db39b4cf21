import type { Operation } from "@runout/http/openapi";
import type { ContractDocument, OperationGroup } from "./contract-document.ts";

/** Where the sources of a version are. */
export interface Source {
  /** The repository's home page, without a slash at its end. */
  readonly home: string;
  readonly tag: string;
}

const PACKAGES = [
  ["packages/client", "TypeScript: `@runout/client`, a typed client for Node, browsers, Deno, Bun and workers."],
  ["packages/react-query", "React: `@runout/react-query`, queries and mutations for TanStack Query."],
  ["packages/python", "Python: `runout`, a typed client, sync and async."],
  ["packages/go", "Go: `runout`, a typed client of the standard library alone."],
  ["packages/msw", "Tests in TypeScript: `@runout/msw`, handlers for MSW."],
  ["packages/sandbox", "Tests in TypeScript: `@runout/sandbox`, a whole marketplace in the process."],
  ["apps/cli", "On your machine: `npx runout`, sandbox, mock and documentation."],
] as const;

/**
 * The document `llms.txt` of a version, as https://llmstxt.org describes it: what the API is, how it is called, and each operation with
 * its summary and a link to its description.
 */
export function llmsText(marketplace: ContractDocument, sandbox: ContractDocument, source: Source): string {
  const link = (name: string, path: string, text: string) =>
    `- [${name}](${source.home}/blob/${source.tag}/${path}): ${text}`;
  const operation = ({ method, path, object }: Operation) =>
    link(
      `${method} ${path}`,
      `spec/paths/${pathFile(path)}`,
      `${object.summary}. ${firstSentence(object.description)}`.trim(),
    );
  const group = ({ name, description, operations }: OperationGroup) =>
    `### ${name}\n\n${firstSentence(description)}\n\n${operations.map(operation).join("\n")}`;
  return `${[
    `# ${marketplace.title}`,
    `> ${marketplace.summary} Version ${marketplace.version} of the contract, written independently of Discogs.`,
    marketplace.description.replaceAll(/^## /gm, "### ").trim(),
    "## Documents",
    [
      link("OpenAPI 3.1, marketplace", "spec/generated/openapi.yaml", "the whole contract in one file."),
      link("OpenAPI 3.1, sandbox control", "spec/generated/sandbox.yaml", sandbox.summary),
      link("Arazzo workflows", "spec/workflows", "chains of requests with what each answer must be."),
      link("Who may do what", "docs/authorization.md", "every operation and every caller."),
      link("Glossary", "docs/glossary.md", "the words that are special here."),
    ].join("\n"),
    "## Operations of the marketplace",
    ...marketplace.groups.map(group),
    "## Operations of the sandbox's control",
    ...sandbox.groups.map(group),
    "## Packages",
    PACKAGES.map(([folder, text]) => link(folder, `${folder}/README.md`, text)).join("\n"),
  ].join("\n\n")}\n`;
}

/** The file of a path in `spec/paths`: `/users/{username}` is in `users_{username}.yaml`. */
const pathFile = (path: string): string => encodeURI(`${path.slice(1).replaceAll("/", "_") || "root"}.yaml`);

/** The first sentence of a description, which may hold Markdown; a period in a word ends none. */
function firstSentence(description = ""): string {
  const [paragraph = ""] = description.trim().split("\n\n");
  return (/^.*?\.(?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph).replaceAll(/\s+/g, " ");
}
