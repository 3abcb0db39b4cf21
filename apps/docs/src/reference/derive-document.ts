import { type Kind, type OpenApiDocument, operationsOf, type PlacedOperation } from "../documents.ts";
import { kindTexts } from "../fidelity/kinds.ts";
import { curlSample } from "../samples/curl.ts";
import { type ExampleCall, exampleCall } from "../samples/example-call.ts";
import { oauthCurlSample } from "../samples/oauth-curl.ts";
import { oauthTypescriptSample } from "../samples/oauth-typescript.ts";
import { commonRefusals, withoutSharedResponses } from "./common-refusals.ts";

/** Writes an example call in TypeScript. */
export type WriteTypescript = (call: ExampleCall) => string;

/** A code sample as Redoc takes it from `x-codeSamples`. */
export type CodeSample = { lang: string; label: string; source: string };

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
 * The document as Redoc gets it: with samples, with a word on what each operation's description rests on, and with the answers that any
 * operation can give told once.
 */
export function deriveDocument(document: OpenApiDocument, write: WriteTypescript): OpenApiDocument {
  const derived = structuredClone(document);
  derived.info.description = `${document.info.description.trimEnd()}\n\n${commonRefusals(document)}`;
  for (const placed of operationsOf(derived)) {
    const { operation } = placed;
    const samples = codeSamples(document, placed, write);
    const description = `${operation.description.trimEnd()}\n\n${footing(placed)}`;
    const responses = withoutSharedResponses(document, operation.responses);
    Object.assign(operation, { responses, description, "x-codeSamples": samples });
  }
  return derived;
}

function footing({ operation }: PlacedOperation): string {
  const counted = Object.entries(kindTexts).map(([kind, { title }]) => {
    const count = operation["x-source"].filter(({ from }) => from === (kind as Kind)).length; // the keys are the kinds
    return count > 0 ? [`${count} ${title.toLowerCase()}`] : [];
  });
  const parts = counted.flat().join(", ");
  const retry = operation["x-retry"] === "safe" ? "Safe to send again after a lost answer." : "Not safe to send twice.";
  return `${retry} What is known of it: ${parts}. [See each behavior](fidelity.html#${operation.operationId}).`;
}
