import { dereference, type Example, type OpenApiDocument, type Operation, type Reference } from "@runout/http/openapi";

/** An example of a refusal. */
interface RefusalExample extends Example {
  /** Whether a right request gets it too, because of what the marketplace holds or who calls. */
  "x-by-state"?: boolean;
  "x-message-template"?: string;
}

/** Says whether an operation documents a refusal of a right request with this status and text. */
export type StateRefusals = (operation: Operation, status: number, body: string) => boolean;

/** Reads which refusals a document describes as made by state (`x-by-state`), and not by the shape of a request. */
export function readStateRefusals(document: OpenApiDocument): StateRefusals {
  const known = new Map<string, RegExp[]>();
  function textsOf({ operationId, responses }: Operation, status: number): RegExp[] {
    const key = `${operationId} ${status}`;
    const texts =
      known.get(key) ??
      Object.values(responses.get(status)?.media?.examples ?? {}).flatMap((example) => patternOf(document, example));
    known.set(key, texts);
    return texts;
  }
  return (operation, status, body) => textsOf(operation, status).some((text) => text.test(messageOf(body)));
}

/** The text of a refusal, which is JSON or, where the document says so, plain text. */
export const messageOf = (body: string): string => (body.startsWith("{") ? String(JSON.parse(body).message) : body);

function patternOf(document: OpenApiDocument, written: Example | Reference): RegExp[] {
  const example = dereference<RefusalExample>(document, written);
  if (example["x-by-state"] !== true) return [];
  const { value, "x-message-template": template } = example;
  const text = template ?? String(typeof value === "object" ? Reflect.get(Object(value), "message") : value);
  const parts = template === undefined ? [text] : text.split(/\{[a-z][a-z_]*\}/);
  return [
    new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(".*")}$`, "s"),
  ];
}
