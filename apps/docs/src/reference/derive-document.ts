import type { Operation } from "@runout/http/openapi";
import { type BundledDocument, operationsOf } from "../documents.ts";
import { SOURCE_KINDS } from "../provenance/source-kinds.ts";
import { curlSample, oauthCurlSample } from "../samples/curl-sample.ts";
import { type ExampleCall, exampleCall } from "../samples/example-call.ts";
import { oauthTypescriptSample } from "../samples/oauth-typescript-sample.ts";
import { commonErrors, withoutSharedResponses } from "./shared-responses.ts";

/** Writes an example call in TypeScript. */
export type WriteTypescript = (call: ExampleCall) => string;

/** A code sample as Redoc takes it from `x-codeSamples`. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The samples of one operation: curl first, then TypeScript. */
export function codeSamples(document: BundledDocument, operation: Operation, write: WriteTypescript): CodeSample[] {
  const call = exampleCall(document, operation);
  // The two steps of OAuth at which there is no access token yet: no other call is signed by the application alone.
  const isTokenEndpoint = /^\/oauth\/\w+_token$/.test(call.path);
  return [
    { lang: "curl", label: "curl", source: isTokenEndpoint ? oauthCurlSample(call) : curlSample(call) },
    { lang: "TypeScript", label: "TypeScript", source: isTokenEndpoint ? oauthTypescriptSample(call) : write(call) },
  ];
}

/**
 * The document as Redoc gets it: each operation with code samples, with whether it may be retried, and with a summary of its sources;
 * responses that all operations share are in one section.
 */
export function deriveDocument(document: BundledDocument, write: WriteTypescript): BundledDocument {
  const derived = structuredClone(document);
  derived.info.description = `${document.info.description.trimEnd()}\n\n${commonErrors(document)}`;
  for (const operation of operationsOf(derived)) {
    const { object } = operation;
    const samples = codeSamples(document, operation, write);
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
