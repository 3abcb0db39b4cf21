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
import { parseCurlCommand } from "./parse-curl-command.ts";

interface Case {
  name: string;
  page: string;
  document: BundledDocument;
  writers: SampleWriters;
}

const CASES: Case[] = [
  { name: "marketplace", page: "reference.html", document: readDocument("openapi"), writers: marketplaceWriters },
  {
    name: "sandbox",
    page: "sandbox.html",
    document: readDocument("sandbox"),
    writers: sandboxWriters(readDocument("openapi")),
  },
];

describe.each(CASES)("the samples of the $name document", ({ page, document, writers }) => {
  const operations = operationsOf(document).map((operation) => ({ id: operation.operationId, operation }));

  it.each(operations)("$id has one in each language, and the page shows all of them", ({ operation }) => {
    const samples = codeSamples(document, operation, writers);
    expect(samples.map(({ label }) => label)).toEqual(SAMPLE_LANGUAGES);
    // Redocly writes the document into the page as JSON in which no tag can begin.
    const written = samples.map(({ source }) => `"source":${JSON.stringify(source).replaceAll("<", "\\u003c")}`);
    const scripts = [...readSite(page).matchAll(/<script defer src="([^"]+)"/g)].map(([, address = ""]) =>
      readSite(address),
    );
    expect(written.filter((text) => !scripts.some((script) => script.includes(text)))).toEqual([]);
  });

  it.each(operations)("$id is called by curl with its method, its path, its query and its body", ({ operation }) => {
    const call = exampleCall(document, operation);
    const { url, options } = parseCurlCommand(codeSamples(document, operation, writers)[0]?.source ?? "");
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
