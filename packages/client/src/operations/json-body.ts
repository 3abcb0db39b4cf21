import { kindOf } from "../layers/check-options.ts";

/**
 * Writes a body as JSON. A property that is undefined is left out; nothing else is lost or changed on the way.
 *
 * @throws TypeError that names the property, for a value that JSON has no word for
 */
export const serializeBody = (body: unknown): string =>
  JSON.stringify(body, function (this: unknown, key, value: unknown) {
    // The value as it was before its toJSON, which makes null of an invalid Date.
    const given = Object(this)[key];
    const kind = kindOf(given);
    const isKept = /^(Number|Date)$/.test(kind)
      ? Number.isFinite(+given)
      : /^(Object|Array|String|Boolean|Null|Undefined)$/.test(kind) || typeof given.toJSON === "function";
    if (!isKept) throw new TypeError(`${key || "A value"} in the body must not be ${kind}.`);
    return value;
  });
