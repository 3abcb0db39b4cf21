import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type BundledDocument, operationsOf, readDocument } from "../src/documents.ts";
import { codeSamples, deriveDocument } from "../src/reference/derive-document.ts";
import { exampleCall } from "../src/samples/example-call.ts";
import {
  marketplaceWriters,
  SAMPLE_LANGUAGES,
  type SampleWriters,
  sandboxWriters,
} from "../src/samples/sample-writers.ts";
import { readSite } from "./built-site.ts";

interface Case {
  name: string;
  page: string;
  document: BundledDocument;
  writers: SampleWriters;
}

const CASES: Case[] = [
  { name: "marketplace", page: "reference.html", document: readDocument("openapi"), writers: marketplaceWriters },
  { name: "sandbox", page: "sandbox.html", document: readDocument("sandbox"), writers: sandboxWriters },
];

describe.each(CASES)("the samples of the $name document", ({ page, document, writers }) => {
  const operations = operationsOf(document).map((operation) => ({ id: operation.operationId, operation }));

  it.each(operations)("$id has one in each language, and the page shows all of them", ({ operation }) => {
    const samples = codeSamples(document, operation, writers);
    expect(samples.map(({ label }) => label)).toEqual(SAMPLE_LANGUAGES);
    // Redocly writes the document into the page as JSON in which no tag can begin.
    const written = samples.map(({ source }) => `"source":${JSON.stringify(source).replaceAll("<", "\\u003c")}`);
    const html = readSite(page);
    expect(written.filter((text) => !html.includes(text))).toEqual([]);
  });

  it.each(operations)("$id is called by curl with its method, its path, its query and its body", ({ operation }) => {
    const call = exampleCall(document, operation);
    const { url, options } = asCurlSeesIt(codeSamples(document, operation, writers)[0]?.source ?? "");
    const path = new RegExp(`^${call.path.replaceAll(/\{\w+\}/g, "[^/{}]+")}$`);
    expect(decodeURIComponent(url.pathname)).toMatch(path);
    const query = Object.entries(call.query).map(([name, value]) => [name, String(value)]);
    expect([...url.searchParams]).toEqual(query);
    expect(options.get("-X") ?? "GET").toBe(operation.method);
    const body = options.get("-d");
    expect(body !== undefined).toBe(operation.body !== undefined);
    if (body !== undefined) expect(JSON.parse(body)).toEqual(call.body);
  });

  it("leave the document that they are made from alone", () => {
    const before = JSON.stringify(document);
    deriveDocument(document, writers);
    expect(JSON.stringify(document)).toBe(before);
  });
});

/** Lets a shell take a command apart, with a function in place of curl that prints the words it got. */
function asCurlSeesIt(command: string): { url: URL; options: Map<string, string> } {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${command}`;
  const [url = "", ...words] = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
  const pairs = words.flatMap((word, index): [string, string][] =>
    index % 2 === 0 ? [[word, words[index + 1] ?? ""]] : [],
  );
  return { url: new URL(url), options: new Map(pairs) };
}
