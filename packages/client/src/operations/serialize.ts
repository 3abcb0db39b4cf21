import { checkText, kindOf } from "../layers/check-options.ts";

/**
 * Puts parameters into a path template, each encoded.
 *
 * @throws TypeError that names the parameter: for one that is missing, for a value that has no text, and for a text that is empty,
 * `.` or `..`, which the URL parser removes, so that another address would be called
 */
export const serializePath = (template: string, parameters: Record<string, unknown>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const subject = `The path parameter ${name}`;
    const text = parameterText(parameters[name], subject);
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`${subject} must not be ${JSON.stringify(text)}.`);
    return encodeURIComponent(text);
  });

/**
 * Writes a query. A parameter that is undefined is left out; nothing else is.
 *
 * @throws TypeError that names the parameter, for a value that has no text
 */
export const serializeQuery = (parameters: Record<string, unknown>): string =>
  Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(parameterText(value, `The query parameter ${name}`))}`,
    )
    .join("&");

/**
 * A parameter's value as the contract writes it: a Date as ISO 8601 in UTC, numbers and booleans as in JSON.
 *
 * @param subject what the message begins with: `The query parameter page`
 * @throws TypeError for anything else: no parameter of the contract is an array or an object
 */
export function parameterText(value: unknown, subject: string): string {
  const kind = kindOf(value);
  // What calls itself a Date may be one of another realm, and gives null when it is none of the calendar.
  const text = kind === "Date" ? Object(value).toJSON() : value;
  const isSimple = /^(string|boolean|bigint)$/.test(typeof text) || Number.isFinite(text);
  // A half of a surrogate pair cannot be in a URL.
  if (isSimple && !/\p{Surrogate}/u.test(String(text))) return String(text);
  throw new TypeError(`${subject} must be text in Unicode, a finite number, a boolean or a valid Date, not ${kind}.`);
}

/**
 * Checks what holds parameters. A Map or a URLSearchParams has no properties, so it would be sent as nothing.
 *
 * @throws TypeError for anything but a plain object
 */
export function checkParameters(parameters: unknown, subject: string): Record<string, unknown> {
  if (kindOf(parameters) === "Object") return Object(parameters);
  throw new TypeError(`${subject} must be a plain object.`);
}

/**
 * Checks headers that are given for one call. `fetch` would do it too, but its error contains the value, which may be a credential.
 *
 * @returns the headers by names in lower case, without those that are undefined
 * @throws TypeError that names the header
 */
export const checkHeaders = (headers: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), checkText(value, `The header ${name}`)]),
  );

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
