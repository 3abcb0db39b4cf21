import type { Preferences } from "./preferences.ts";
import type { Choice, DocumentedResponse, PrismOperation } from "./prism.ts";
import { Refusal } from "./refusal.ts";

/**
 * Chooses among an operation's documented answers. With no preference it is the lowest 2xx, with the first example that its
 * caller may be shown. An example may be named without its status.
 *
 * @param fits whether an example may be shown to the caller who does not ask for one
 * @throws Refusal 404 that names what exists, for a status or an example that the document does not have
 */
export function chooseAnswer(
  operation: PrismOperation,
  { code, example, dynamic }: Preferences,
  fits: (example: string) => boolean,
): Choice {
  const responses = [...operation.responses].sort((one, other) => Number(one.code) - Number(other.code));
  const candidates = code === undefined ? responses : responses.filter((response) => response.code === code);
  if (candidates.length === 0) {
    throw new Refusal(
      404,
      `${operation.iid} has no response ${code}; it has ${list(responses.map((each) => each.code))}.`,
    );
  }
  if (example !== undefined) {
    const holder = candidates.find((response) => exampleNames(response).includes(example));
    if (holder !== undefined) return { status: Number(holder.code), example, dynamic: false };
    const where = code === undefined ? `${operation.iid}` : `Response ${code} of ${operation.iid}`;
    throw new Refusal(404, `${where} has no example ${example}; it has ${list(candidates.flatMap(exampleNames))}.`);
  }
  const [first] = candidates.filter((response) => code !== undefined || /^2\d\d$/.test(response.code));
  const response = first ?? candidates[0];
  if (response === undefined) throw new Error(`${operation.iid} documents no response.`);
  const names = exampleNames(response);
  return { status: Number(response.code), example: dynamic ? undefined : (names.find(fits) ?? names[0]), dynamic };
}

/** The documented response of a status. */
export function findResponse(operation: PrismOperation, status: number): DocumentedResponse | undefined {
  return operation.responses.find((response) => response.code === String(status));
}

/** The names of a response's examples, in the document's order. */
export function exampleNames(response: DocumentedResponse): string[] {
  // Prism adds the schema's own example as one named `default`.
  return (response.contents?.[0]?.examples ?? []).map(({ key }) => key).filter((key) => key !== "default");
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(", ") : "none";
}
