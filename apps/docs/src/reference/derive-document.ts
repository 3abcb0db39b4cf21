import { type OpenApiDocument, operationsOf, type PlacedOperation } from "../documents.ts";
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
export function codeSamples(document: OpenApiDocument, placed: PlacedOperation, write: WriteTypescript): CodeSample[] {
  const call = exampleCall(document, placed);
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
export function deriveDocument(document: OpenApiDocument, write: WriteTypescript): OpenApiDocument {
  const derived = structuredClone(document);
  derived.info.description = `${document.info.description.trimEnd()}\n\n${commonErrors(document)}`;
  for (const placed of operationsOf(derived)) {
    const { operation } = placed;
    const samples = codeSamples(document, placed, write);
    const description = `${operation.description.trimEnd()}\n\n${retriesAndSources(placed)}`;
    const responses = withoutSharedResponses(document, operation.responses);
    Object.assign(operation, { responses, description, "x-codeSamples": samples });
  }
  return derived;
}

function retriesAndSources({ operation }: PlacedOperation): string {
  const counted = Object.entries(SOURCE_KINDS).map(([kind, { title }]) => {
    const count = operation["x-source"].filter(({ from }) => from === kind).length;
    return count > 0 ? [`${count} ${title.toLowerCase()}`] : [];
  });
  const parts = counted.flat().join(", ");
  const retry = operation["x-retry"] === "safe" ? "Safe to retry." : "Not safe to retry.";
  return `${retry} Sources of its behaviors: ${parts}. [See each behavior](fidelity.html#${operation.operationId}).`;
}
