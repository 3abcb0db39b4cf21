import { type OperationId, operationTable } from "@runout/spec";
import { documentedResponses, exampleBodies, exampleOrigin } from "../generated/examples.ts";

/** What the contract says of a response. */
export interface DocumentedResponse {
  /** Its media type. Absent where it has no body. */
  readonly type?: string;
  /** Those that it always has, with the values of their examples. */
  readonly headers: Readonly<Record<string, string>>;
  /** The names of `exampleBodies`, by the names that the response gives them. */
  readonly examples: Readonly<Record<string, string>>;
}

/**
 * What the contract says of a response.
 *
 * @throws RangeError for a status that it does not have, which only plain JavaScript can give
 */
export function documentedResponse(operationId: OperationId, status: number): DocumentedResponse {
  const documented = documentedResponses[operationId][status];
  if (!documented) throw new RangeError(`${operationId} has no response with the status ${status}.`);
  return documented;
}

/** An example of a response, before it is sent. */
export interface Example {
  /** Makes the response to a request, in which addresses begin where the request was sent to. */
  respondTo(url: string, own?: HeadersInit): Response;
}

/**
 * Finds an example of the contract.
 *
 * @param name @default the first one
 * @throws RangeError for a status or a name that the contract does not have, which only plain JavaScript can give
 */
export function findExample(operationId: OperationId, status: number, name?: string): Example {
  const documented = documentedResponse(operationId, status);
  const { type, examples } = documented;
  const component = name === undefined ? Object.values(examples)[0] : examples[name];
  if (component === undefined && (type !== undefined || name !== undefined)) {
    throw new RangeError(`${operationId} has no example "${name}" with the status ${status}.`);
  }
  const body = component === undefined ? undefined : exampleBodies[component];
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    respondTo: (url, own) =>
      new Response(text?.replaceAll(exampleOrigin, baseOf(url, operationId)) ?? null, {
        status,
        headers: responseHeaders(documented, own),
      }),
  };
}

/** The media type and the headers that a response always has, below those of one's own. */
export function responseHeaders({ type, headers: documented }: DocumentedResponse, own?: HeadersInit): Headers {
  const headers = new Headers({ ...documented, ...(type !== undefined && { "content-type": type }) });
  new Headers(own).forEach((value, name) => {
    headers.set(name, value);
  });
  return headers;
}

/** An address without the path of the operation that it leads to. */
function baseOf(url: string, operationId: OperationId): string {
  const { origin, pathname } = new URL(url);
  const segments = operationTable[operationId].path.split("/").filter((segment) => segment !== "");
  const all = pathname.replace(/\/$/, "").split("/");
  return origin + all.slice(0, all.length - segments.length).join("/");
}
