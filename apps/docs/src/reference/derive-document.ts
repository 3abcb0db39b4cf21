import type { Operation } from "@runout/http/openapi";
import { type BundledDocument, operationsOf } from "../documents.ts";
import { SOURCE_KINDS } from "../provenance/source-kinds.ts";
import { exampleCall } from "../samples/example-call.ts";
import { SAMPLE_LANGUAGES, type SampleWriters } from "../samples/sample-writers.ts";
import { commonErrors, withoutSharedResponses } from "./shared-responses.ts";

/** A code sample as Redoc takes it from `x-codeSamples`. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The samples of one operation, in the order of their tabs. */
export function codeSamples(document: BundledDocument, operation: Operation, writers: SampleWriters): CodeSample[] {
  const call = exampleCall(document, operation);
  return SAMPLE_LANGUAGES.map((language) => ({ lang: language, label: language, source: writers[language](call) }));
}

/**
 * The document as Redoc gets it: each operation with code samples, with whether it may be retried, and with a summary of its sources;
 * responses that all operations share are in one section.
 */
export function deriveDocument(document: BundledDocument, writers: SampleWriters): BundledDocument {
  const derived = structuredClone(document);
  derived.info.description = `${document.info.description.trimEnd()}\n\n${commonErrors(document)}`;
  for (const operation of operationsOf(derived)) {
    const { object } = operation;
    const samples = codeSamples(document, operation, writers);
    const description = `${object.description?.trimEnd()}\n\n${retriesAndSources(operation)}`;
    const responses = withoutSharedResponses(operation);
    Object.assign(object, { responses, description, "x-codeSamples": samples });
  }
  return derived;
}

function retriesAndSources({ operationId, object }: Operation): string {
  const counted = Object.entries(SOURCE_KINDS).map(([kind, { title }]) => {
    const count = object["x-source"]?.filter(({ from }) => from === kind).length ?? 0;
    return count > 0 ? [`${count} ${title.toLowerCase()}`] : [];
  });
  const parts = counted.flat().join(", ");
  const retry = object["x-retry"] === "safe" ? "Safe to retry." : "Not safe to retry.";
  return `${retry} Sources of its behaviors: ${parts}. [See each behavior](fidelity.html#${operationId}).`;
}
