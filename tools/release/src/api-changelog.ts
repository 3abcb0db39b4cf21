import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ApiChange } from "./api-changes.ts";
import { operationsByComponent } from "./operations-by-component.ts";
import { type ContractDocument, changesSinceRelease, DOCUMENTS, type DocumentChanges } from "./released-documents.ts";
import { versionedPackages } from "./versioned-packages.ts";

/** How a change that breaks clients begins. */
const BREAKING = "**Breaking.** ";

/**
 * Adds what changed in the contract since the last release to the section of the newest version in the changelogs. The first release
 * has nothing to compare with, and adds nothing.
 */
export async function writeApiChangelog(root: string, version: string): Promise<void> {
  if (!DOCUMENTS.every(({ released }) => existsSync(join(root, released)))) return;
  const documents = await changesSinceRelease(root);
  for (const { name, folder } of versionedPackages(root)) {
    const described = documents.filter(({ document }) => document.describedBy.includes(name));
    const section = renderApiChanges(root, described);
    if (section !== "") addToChangelog(join(root, folder, "CHANGELOG.md"), version, section);
  }
}

function addToChangelog(file: string, version: string, section: string): void {
  const text = readFileSync(file, "utf8");
  const heading = `\n## ${version}\n`;
  if (!text.includes(heading)) throw new Error(`${file} has no section for ${version}.`);
  const withoutNote = text.replace(`${heading}\nNo changes in this release.\n`, heading);
  writeFileSync(file, withoutNote.replace(heading, `${heading}\n${section}`));
}

/** The section as Markdown; empty where nothing changed. */
function renderApiChanges(root: string, documents: readonly DocumentChanges[]): string {
  const lines = documents.flatMap(({ document, changes }) => {
    const users = new Map([
      ...operationsByComponent(parse(readFileSync(join(root, document.released), "utf8"))),
      ...operationsByComponent(parse(readFileSync(join(root, document.bundle), "utf8"))),
    ]);
    return [
      ...changes.filter(({ impact }) => impact === "major").map((change) => BREAKING + renderChange(change, users)),
      ...changes.filter(({ impact }) => impact === "minor").map((change) => renderChange(change, users)),
      ...renderTexts(
        document,
        changes.filter(({ impact }) => impact === "patch"),
      ),
    ];
  });
  return lines.length === 0 ? "" : `### API changes\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

function renderChange({ location, sentence }: ApiChange, users: ReadonlyMap<string, readonly string[]>): string {
  const operations = users.get(location.replaceAll("`", "")) ?? [];
  const used = operations.length === 0 ? "" : ` (${operations.join(", ")})`;
  return `${location}${used}: ${sentence}`;
}

/** Descriptions, examples and what else changes no call: only where they are. */
function renderTexts({ name }: ContractDocument, changes: readonly ApiChange[]): string[] {
  const locations = [...new Set(changes.map(({ location }) => location))];
  return locations.length === 0 ? [] : [`Descriptions and other details of ${name}: ${locations.join(", ")}.`];
}
