import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { documentedStatusHasExample } from "./documented-status-has-example.ts";
import { leafHasDescriptionAndExample } from "./leaf-has-description-and-example.ts";
import { listOperationIsPaginated } from "./list-operation-is-paginated.ts";
import { operationIdVerb } from "./operation-id-verb.ts";
import { orderStatusInTransitions } from "./order-status-in-transitions.ts";
import { responseHasRateLimitHeaders } from "./response-has-rate-limit-headers.ts";
import { responseWhenAndRemedy } from "./response-when-and-remedy.ts";
import { retryDeclared } from "./retry-declared.ts";
import { sourceCited } from "./source-cited.ts";

/** Our rules by the name of their file. redocly.yaml switches each of them on as `runout/<name>`. */
export const rules: Record<string, Oas3Rule> = {
  "documented-status-has-example": documentedStatusHasExample,
  "leaf-has-description-and-example": leafHasDescriptionAndExample,
  "list-operation-is-paginated": listOperationIsPaginated,
  "operation-id-verb": operationIdVerb,
  "order-status-in-transitions": orderStatusInTransitions,
  "response-has-rate-limit-headers": responseHasRateLimitHeaders,
  "response-when-and-remedy": responseWhenAndRemedy,
  "retry-declared": retryDeclared,
  "source-cited": sourceCited,
};

// biome-ignore lint/style/noDefaultExport: Redocly takes a plugin from its default export.
export default (): Plugin => ({ id: "runout", rules: { oas3: rules } });
