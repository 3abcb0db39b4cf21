import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { answerIsOpen } from "./answer-is-open.ts";
import { byStateIsOfRefusal } from "./by-state-is-of-refusal.ts";
import { derivedValuesMatchSource } from "./derived-values-match-source.ts";
import { documentedStatusHasExample } from "./documented-status-has-example.ts";
import { enumHasIdentifiers } from "./enum-has-identifiers.ts";
import { errorMessageHasExample } from "./error-message-has-example.ts";
import { inputIsBounded } from "./input-is-bounded.ts";
import { leafHasDescriptionAndExample } from "./leaf-has-description-and-example.ts";
import { listOperationIsPaginated } from "./list-operation-is-paginated.ts";
import { listedValuesMatchEnum } from "./listed-values-match-enum.ts";
import { messageTemplateMatches } from "./message-template-matches.ts";
import { nullInBodyIsAbsent } from "./null-in-body-is-absent.ts";
import { numberOrTextIsExpected } from "./number-or-text-is-expected.ts";
import { operationIdVerb } from "./operation-id-verb.ts";
import { orderStatusInTransitions } from "./order-status-in-transitions.ts";
import { responseHasRateLimitHeaders } from "./response-has-rate-limit-headers.ts";
import { responseWhenAndRemedy } from "./response-when-and-remedy.ts";
import { retryDeclared } from "./retry-declared.ts";
import { schemaIsNamed } from "./schema-is-named.ts";
import { sharedResponsesDeclared } from "./shared-responses-declared.ts";
import { sourceCited } from "./source-cited.ts";
import { summaryBeginsWithVerb } from "./summary-begins-with-verb.ts";

/** Our rules by the name of their file. redocly.yaml switches each of them on as `runout/<name>`. */
export const rules: Record<string, Oas3Rule> = {
  "answer-is-open": answerIsOpen,
  "by-state-is-of-refusal": byStateIsOfRefusal,
  "derived-values-match-source": derivedValuesMatchSource,
  "documented-status-has-example": documentedStatusHasExample,
  "enum-has-identifiers": enumHasIdentifiers,
  "error-message-has-example": errorMessageHasExample,
  "input-is-bounded": inputIsBounded,
  "leaf-has-description-and-example": leafHasDescriptionAndExample,
  "list-operation-is-paginated": listOperationIsPaginated,
  "listed-values-match-enum": listedValuesMatchEnum,
  "message-template-matches": messageTemplateMatches,
  "null-in-body-is-absent": nullInBodyIsAbsent,
  "number-or-text-is-expected": numberOrTextIsExpected,
  "operation-id-verb": operationIdVerb,
  "order-status-in-transitions": orderStatusInTransitions,
  "response-has-rate-limit-headers": responseHasRateLimitHeaders,
  "response-when-and-remedy": responseWhenAndRemedy,
  "retry-declared": retryDeclared,
  "schema-is-named": schemaIsNamed,
  "shared-responses-declared": sharedResponsesDeclared,
  "source-cited": sourceCited,
  "summary-begins-with-verb": summaryBeginsWithVerb,
};

// biome-ignore lint/style/noDefaultExport: Redocly takes a plugin from its default export.
export default (): Plugin => ({ id: "runout", rules: { oas3: rules } });
