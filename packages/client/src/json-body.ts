/**
 * Writes a body as JSON. A property that is undefined is left out; nothing else is lost or changed on the way.
 *
 * @throws TypeError that names the property, for a value that JSON has no word for
 */
export function serializeBody(body: unknown): string {
  return JSON.stringify(body, function (this: unknown, key, value: unknown) {
    // The value as it was before its toJSON, which makes null of an invalid Date.
    const kind = kindWithoutJson(Object(this)[key]);
    if (kind !== undefined) {
      throw new TypeError(`${key === "" ? "The body" : `${key} in the body`} must not be ${kind}.`);
    }
    return value;
  });
}

/** What a value is that JSON would drop, turn into null or empty, or choke on. */
function kindWithoutJson(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if ("toJSON" in value) return value instanceof Date && Number.isNaN(value.getTime()) ? "an invalid Date" : undefined;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return ["Object", "String", "Number", "Boolean"].includes(kind) ? undefined : `a ${kind}`;
}
