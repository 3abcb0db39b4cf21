import type { Query } from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import type { ChosenResponse, DocumentedResponse, PrismOperation } from "./prism.ts";

/** Which response the caller asks for. */
export interface Preferences {
  /** A status, as it was written. */
  code: string | undefined;
  /** The name of an example. */
  example: string | undefined;
  /** Whether to generate the body from the schema. */
  dynamic: boolean;
}

const PREFERENCE = /([\w-]+)(?:=(?:"([^"]*)"|([^\s,;]*)))?/g;

/**
 * Reads `Prefer: code=404, example=ListingNotFound` (RFC 7240; commas, semicolons and spaces all separate) and
 * `?__code=404&__example=ListingNotFound`, and the same with `dynamic`. The header wins. Other preferences are ignored.
 *
 * @throws HttpError 400 for a `dynamic` that is neither true nor false
 */
export function readPreferences(prefer: string | undefined, query: Query): Preferences {
  const preferred = new Map<string, string>();
  for (const name of ["code", "example", "dynamic"]) {
    const [value] = [query[`__${name}`]].flat();
    if (value !== undefined) preferred.set(name, value);
  }
  for (const [, name = "", quoted, plain] of (prefer ?? "").matchAll(PREFERENCE)) {
    preferred.set(name.toLowerCase(), quoted ?? plain ?? "");
  }
  const dynamic = preferred.get("dynamic") ?? "false";
  if (!["true", "false", ""].includes(dynamic)) throw new HttpError(400, "Invalid dynamic: expected true or false.");
  return {
    code: preferred.get("code") || undefined,
    example: preferred.get("example") || undefined,
    dynamic: dynamic !== "false",
  };
}

/**
 * Chooses among an operation's documented responses. With no preference it is the lowest 2xx, with the first example that its
 * caller may get. An example may be named without its status.
 *
 * @param isAllowed whether a caller who does not ask for an example may get it
 * @throws HttpError 404 that names what exists, for a status or an example that the document does not have
 */
export function chooseResponse(
  operation: PrismOperation,
  { code, example, dynamic }: Preferences,
  isAllowed: (example: string) => boolean,
): ChosenResponse {
  const responses = [...operation.responses].sort((one, other) => Number(one.code) - Number(other.code));
  const candidates = code === undefined ? responses : responses.filter((response) => response.code === code);
  if (candidates.length === 0) {
    const codes = responses.map((each) => each.code);
    throw new HttpError(404, `${operation.iid} has no response ${code}; it has ${list(codes)}.`);
  }
  if (example !== undefined) {
    const holder = candidates.find((response) => exampleNames(response).includes(example));
    if (holder !== undefined) return { status: Number(holder.code), example, dynamic: false };
    const where = code === undefined ? `${operation.iid}` : `Response ${code} of ${operation.iid}`;
    throw new HttpError(404, `${where} has no example ${example}; it has ${list(candidates.flatMap(exampleNames))}.`);
  }
  const [first] = candidates.filter((response) => code !== undefined || /^2\d\d$/.test(response.code));
  const response = first ?? candidates[0];
  if (response === undefined) throw new Error(`${operation.iid} documents no response.`);
  const names = exampleNames(response);
  return { status: Number(response.code), example: dynamic ? undefined : (names.find(isAllowed) ?? names[0]), dynamic };
}

/** The response that an operation documents for a page past the last one. */
export function chooseMissingPage(operation: PrismOperation): ChosenResponse {
  const missing = findResponse(operation, 404);
  const names = missing === undefined ? [] : exampleNames(missing);
  return { status: 404, example: names.find((name) => /page/i.test(name)) ?? names[0], dynamic: false };
}

/** The documented response of a status. */
export function findResponse(operation: PrismOperation, status: number): DocumentedResponse | undefined {
  return operation.responses.find((response) => response.code === String(status));
}

/** The names of a response's examples, in the document's order. */
function exampleNames(response: DocumentedResponse): string[] {
  // Prism adds the schema's own example as one named `default`.
  return (response.contents?.[0]?.examples ?? []).map(({ key }) => key).filter((key) => key !== "default");
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(", ") : "none";
}
