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
    const isLost =
      given !== Object(given)
        ? /Symbol|BigInt/.test(kind) || (kind === "Number" && !Number.isFinite(given))
        : kind === "Date"
          ? Number.isNaN(+Object(given))
          : !("toJSON" in Object(given)) && !/^(Object|Array|String|Number|Boolean)$/.test(kind);
    if (isLost) throw new TypeError(`${key || "A value"} in the body must not be ${kind}.`);
    return value;
  });
