import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual, promisify, stripVTControlCharacters } from "node:util";
import { stringify } from "yaml";
import { generatedNote } from "../generated-files.ts";
import { isObject, type JsonObject, SpecificationError } from "../specification.ts";

const run = promisify(execFile);
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/**
 * Joins a document and every file it refers to into one document.
 *
 * It uses the same Redocly that lints the specification, so that both read references alike, but with an empty configuration:
 * lint rules and plugins of `spec/redocly.yaml` have no say in what is generated.
 *
 * @param root the repository's folder
 * @param source the document, relative to it
 * @throws SpecificationError when a file is missing or broken, two components want one name, or a reference leads outside
 */
export async function bundle(root: string, source: string): Promise<JsonObject> {
  const folder = await mkdtemp(join(tmpdir(), "generate-"));
  try {
    const configuration = join(folder, "redocly.yaml");
    const output = join(folder, "bundle.json");
    await writeFile(configuration, "{}\n");
    const flags = ["--config", configuration, "--output", output, "--component-renaming-conflicts-severity", "error"];
    try {
      await run(process.execPath, [redocly, "bundle", source, ...flags], {
        cwd: root,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (error) {
      const rootPrefix = `${resolve(root)}/`;
      throw new SpecificationError(problemsIn(source, error).map((problem) => problem.replaceAll(rootPrefix, "")));
    }
    const document: unknown = JSON.parse(await readFile(output, "utf8"));
    if (!isObject(document)) throw new SpecificationError([`${source}: not a document`]);
    const external = findExternalReferences(document);
    if (external.length > 0) {
      throw new SpecificationError(external.map((found) => `${source}: the bundle still refers to a file: ${found}`));
    }
    return sortComponents(referToResponses(document, source));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Redocly prints `[1] file:line:column at #/pointer`, an empty line, the message, and an excerpt: keeps location and message. */
function problemsIn(source: string, error: unknown): string[] {
  const printed = isObject(error) ? `${error.stdout ?? ""}${error.stderr ?? ""}` : "";
  const found = stripVTControlCharacters(printed).matchAll(/^\[\d+\] (\S+:\d+:\d+).*\n\n(.+)$/gm);
  const problems = [...found].map(([, location, message]) => `${location}: ${message}`);
  if (problems.length > 0) return problems;
  const firstLine = printed.split("\n").find((line) => line.trim() !== "" && !line.startsWith("bundling "));
  return [`${source}: ${firstLine?.trim() ?? String(error)}`];
}

/** Every `$ref` and discriminator mapping in a document that leads to another file or address. */
export function findExternalReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findExternalReferences);
  if (!isObject(value)) return [];
  const own: string[] = [];
  if (typeof value.$ref === "string" && !value.$ref.startsWith("#/")) own.push(value.$ref);
  const discriminator = value.discriminator;
  if (isObject(discriminator) && isObject(discriminator.mapping)) {
    for (const target of Object.values(discriminator.mapping)) {
      if (typeof target === "string" && /[./]/.test(target) && !target.startsWith("#/")) own.push(target);
    }
  }
  return [...own, ...Object.values(value).flatMap(findExternalReferences)];
}

/**
 * Puts references back into `x-unrouted`. Redocly does not know this extension, so it writes out what is referred to, and the same
 * response would be in the bundle twice.
 *
 * @throws SpecificationError for a response that is no component
 */
export function referToResponses(document: JsonObject, source: string): JsonObject {
  const unrouted = document["x-unrouted"];
  if (!isObject(unrouted)) return document;
  const components =
    isObject(document.components) && isObject(document.components.responses) ? document.components.responses : {};
  const entries = Object.entries(unrouted).map(([status, response]) => {
    const name = Object.keys(components).find((each) => isDeepStrictEqual(components[each], response));
    if (name === undefined) throw new SpecificationError([`${source}: x-unrouted ${status} is no component`]);
    return [status, { $ref: `#/components/responses/${name}` }] as const;
  });
  return { ...document, "x-unrouted": Object.fromEntries(entries) };
}

/**
 * Puts the components of a bundle in alphabetical order. A bundler lists them as it meets them, so one new reference
 * would move half the file; paths and everything inside a component keep the order their authors gave them.
 */
function sortComponents(document: JsonObject): JsonObject {
  const components = document.components;
  if (!isObject(components)) return document;
  const sections = sortedEntries(components).map(([section, members]) => [
    section,
    isObject(members) ? Object.fromEntries(sortedEntries(members)) : members,
  ]);
  return { ...document, components: Object.fromEntries(sections) };
}

function sortedEntries(value: JsonObject): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

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
