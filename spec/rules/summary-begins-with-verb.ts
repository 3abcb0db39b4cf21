import type { Oas3Rule } from "@redocly/openapi-core";
import { VERBS } from "./operation-id-verb.ts";

/** A summary begins with a word that belongs to the operationId's verb: `createListing` is "Create a listing". */
export const summaryBeginsWithVerb: Oas3Rule = () => ({
  Operation({ operationId, summary }, { location, report }) {
    // A missing summary and an unknown verb are reported by rules of their own.
    if (operationId === undefined || summary === undefined) return;
    const [verb = ""] = operationId.match(/^[a-z]+/) ?? [];
    const words = VERBS.get(verb)?.summary;
    if (words === undefined || words.some((word) => summary.startsWith(`${word} `))) return;
    const message = `The summary of "${operationId}" must begin with ${words.join(" or ")}.`;
    report({ message, location: location.child("summary") });
  },
});
