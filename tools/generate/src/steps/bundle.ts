import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { findExternalReferences } from "../external-references.ts";
import { isObject, type JsonObject } from "../json.ts";
import { SpecificationError } from "../specification-error.ts";
import { referToResponses } from "./refer-to-responses.ts";
import { sortComponents } from "./sort-components.ts";

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
      const place = `${resolve(root)}/`;
      throw new SpecificationError(problemsIn(source, error).map((problem) => problem.replaceAll(place, "")));
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

/** Redocly prints `[1] file:line:column at #/pointer`, an empty line, the message, and an excerpt: keeps place and message. */
function problemsIn(source: string, error: unknown): string[] {
  const printed = isObject(error) ? `${error.stdout ?? ""}${error.stderr ?? ""}` : "";
  const found = stripVTControlCharacters(printed).matchAll(/^\[\d+\] (\S+:\d+:\d+).*\n\n(.+)$/gm);
  const problems = [...found].map(([, place, message]) => `${place}: ${message}`);
  if (problems.length > 0) return problems;
  const firstLine = printed.split("\n").find((line) => line.trim() !== "" && !line.startsWith("bundling "));
  return [`${source}: ${firstLine?.trim() ?? String(error)}`];
}
