/** A date-time as the documents write it: with milliseconds, an offset, or Z. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Whether a body is what an example shows. Times may be other ones, as may the values of the keys that are named, and of a message with
 * an `x-message-template` the parts in braces.
 *
 * @param body as JSON or as a form is read, or the text of any other type
 */
export function matchesExample(
  body: unknown,
  example: { value?: unknown; "x-message-template"?: string },
  varying: readonly string[] = [],
): boolean {
  const template = example["x-message-template"];
  if (template !== undefined) {
    const message = typeof body === "string" ? body : Object(body).message;
    return typeof message === "string" && patternOf(template).test(message);
  }
  return comparable(body, varying) === comparable(example.value, varying);
}

function patternOf(template: string): RegExp {
  const literal = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("(?:.|\\n)+")}$`);
}

/** A text that is equal for bodies that are the same, whatever the order of their keys. */
function comparable(value: unknown, varying: readonly string[]): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (varying.includes(key)) return "varies";
    if (typeof each === "string" && TIME.test(each)) return "time";
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Reads a body by its media type: JSON, a form as an object, or any other as its text. */
export function readBody(contentType: unknown, text: string): unknown {
  if (/\bjson\b/.test(String(contentType))) return JSON.parse(text);
  return /form-urlencoded/.test(String(contentType)) ? Object.fromEntries(new URLSearchParams(text)) : text;
}
