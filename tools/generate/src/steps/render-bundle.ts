import { stringify } from "yaml";
import type { JsonObject } from "../json.ts";
import { generatedNote } from "../note.ts";

/** A bundle as YAML, the note in a comment. Strings that YAML 1.1 readers take for dates, numbers or booleans are quoted. */
export function renderYaml(document: JsonObject, source: string): string {
  const text = stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
  return `# ${generatedNote(source)}\n${text}`;
}

/** A bundle as JSON. JSON has no comments, so the note is the member `x-generated` right after the version. */
export function renderJson(document: JsonObject, source: string): string {
  const { openapi, ...rest } = document;
  return `${JSON.stringify({ openapi, "x-generated": generatedNote(source), ...rest }, undefined, 2)}\n`;
}
