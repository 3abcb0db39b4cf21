import type { Violation } from "./prism.ts";

/** In characters. Node and most proxies take 8 to 16 KB of headers in all. */
const LIMIT = 6000;

/**
 * The value of Prism's own `sl-violations` header: a JSON list of `{ location, code, message }`. What would make it too long
 * for a header is left off at the end.
 */
export function violationsHeader(violations: readonly Violation[]): string {
  const items: string[] = [];
  let length = 2;
  for (const { path, code, message } of violations) {
    const item = toAscii(JSON.stringify({ location: ["response", ...path], severity: "Error", code, message }));
    length += item.length + 1;
    if (length > LIMIT) break;
    items.push(item);
  }
  return `[${items.join(",")}]`;
}

/** A header holds no other characters; JSON can escape them. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
