/**
 * Puts parameters into a path template, each encoded.
 *
 * @throws TypeError that names the parameter: for one that is missing or not in the path, for a value that has no text, and
 * for a text that is empty, `.` or `..`, which an URL would swallow, so that the call would go elsewhere
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  const left = new Map(entriesOf(parameters, "path"));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = parameterText(left.get(name), `The path parameter ${name}`);
    left.delete(name);
    if (text === "" || text === "." || text === "..") {
      throw new TypeError(`The path parameter ${name} must not be ${text === "" ? "empty" : JSON.stringify(text)}.`);
    }
    return encodeURIComponent(text);
  });
  for (const [name, value] of left) {
    if (value !== undefined) throw new TypeError(`The path has no parameter ${name}.`);
  }
  return path;
}

/**
 * Writes a query. A parameter that is undefined is left out; nothing else is.
 *
 * @throws TypeError that names the parameter, for a value that has no text
 */
export function serializeQuery(parameters: Record<string, unknown>): string {
  return entriesOf(parameters, "query")
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = parameterText(value, `The query parameter ${name}`);
      return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    })
    .join("&");
}

/**
 * A parameter's value as the contract writes it: a Date as ISO 8601 in UTC, numbers and booleans as in JSON.
 *
 * @param subject what the message begins with: `The query parameter page`
 * @throws TypeError for anything else: no parameter of the contract is an array or an object
 */
export function parameterText(value: unknown, subject: string): string {
  if (typeof value === "string") {
    // A half of a surrogate pair has no place in an address.
    if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${subject} must be well-formed Unicode.`);
    return value;
  }
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`${subject} must be a finite number, not ${value}.`);
    return String(value);
  }
  const kind = value === undefined ? "undefined" : Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Date") throw new TypeError(`${subject} must be a string, a number, a boolean or a Date, not ${kind}.`);
  const date = value as Date; // what calls itself a Date, also one of another realm
  if (Number.isNaN(date.getTime())) throw new TypeError(`${subject} must be a valid Date.`);
  return date.toISOString();
}

function entriesOf(parameters: unknown, place: "path" | "query"): [string, unknown][] {
  // A Map or an URLSearchParams has no properties, so it would be sent as nothing.
  if (Object.prototype.toString.call(parameters) !== "[object Object]") {
    throw new TypeError(`params.${place} must be a plain object.`);
  }
  return Object.entries(Object(parameters));
}
