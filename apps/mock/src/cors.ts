import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpenApiDocument } from "@runout/http/openapi";
import { allowHeader, crossOriginHeaders, isPreflight } from "@runout/http/response";

/** What the mock understands and sends beside the document. */
const OWN = { sent: ["Prefer"], read: ["Allow", "X-Runout-Mock", "SL-Violations"] };

/**
 * Lets pages of any origin use the mock.
 *
 * @returns a function that adds the headers for a request to its answer
 */
export function allowOrigins(document: OpenApiDocument) {
  const headers = Object.entries(crossOriginHeaders([document], OWN));
  const methods = allowHeader(["GET", "POST", "PUT", "PATCH", "DELETE"]);
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!isPreflight(request.method, request.headers)) return;
    response.setHeader("access-control-allow-methods", methods);
    response.setHeader("access-control-max-age", "600");
  };
}
