import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A sample as a page of the documentation shows it. */
export interface SiteSample {
  language: "curl" | "TypeScript" | "Python" | "Go";
  source: string;
  /** The operation that it is a sample of; undefined on pages that are not made of operations. */
  operationId: string | undefined;
}

/** The part of a document that a reference page holds. */
interface PageDocument {
  tags: { name: string }[];
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; tags: string[]; "x-codeSamples": { lang: SiteSample["language"]; source: string }[] }
    >
  >;
}

/** Every sample of a page in the order of the page, taken from the page itself. */
export function siteSamples(folder: string, file: string): SiteSample[] {
  const html = readFileSync(join(folder, file), "utf8");
  const scripts = [...html.matchAll(/<script defer src="([^"]+)"/g)].map(([, address = ""]) =>
    readFileSync(join(folder, address), "utf8"),
  );
  const definition = /const __redoc_definition = (\{.*\});$/m.exec(scripts.join("\n"))?.[1];
  return definition === undefined ? samplesInMarkup(html) : samplesInDocument(JSON.parse(definition));
}

function samplesInMarkup(html: string): SiteSample[] {
  // What Expressive Code has colored comes from Markdown, where samples are read.
  return [...html.matchAll(/<pre\b[^>]*><code>(?!<div class="ec-line">)([\s\S]*?)<\/code><\/pre>/g)].map((match) => {
    const source = unescapeHtml(match[1] ?? "");
    return { language: source.startsWith("import ") ? "TypeScript" : "curl", source, operationId: undefined };
  });
}

/** Redoc shows an operation under its tag. */
function samplesInDocument(document: PageDocument): SiteSample[] {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  return document.tags.flatMap(({ name }) =>
    operations
      .filter(({ tags }) => tags.includes(name))
      .flatMap(({ operationId, "x-codeSamples": samples }) =>
        samples.map(({ lang, source }) => ({ language: lang, source, operationId })),
      ),
  );
}

function unescapeHtml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
