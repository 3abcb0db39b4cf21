/**
 * Checks an option whose value goes into a header.
 *
 * The value is not part of the message: it may be a credential.
 *
 * @throws TypeError that names the option, for what is not a text, is blank, or cannot stand in a header
 */
export function checkText(value: unknown, option: string): string {
  if (typeof value !== "string") {
    throw new TypeError(`${option} must be a string, not ${value === null ? "null" : typeof value}.`);
  }
  if (value.trim() === "") throw new TypeError(`${option} must not be ${value === "" ? "empty" : "blank"}.`);
  if (/[^\x20-\x7e]/.test(value)) {
    throw new TypeError(`${option} must hold printable ASCII characters only, and no line break.`);
  }
  return value;
}
