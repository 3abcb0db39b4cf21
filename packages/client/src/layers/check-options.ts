/**
 * Checks an option whose value goes into a header.
 *
 * The value is not part of the message: it may be a credential.
 *
 * @throws TypeError that names the option, for what is not a text, is blank, or cannot stand in a header
 */
export function checkText(value: unknown, option: string, pattern = /^ *[!-~][ -~]*$/, more = ""): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new TypeError(`${option} must be text of printable ASCII characters${more}; it is ${kindOf(value)}.`);
}

/** Checks a part of a header that separates such parts by commas and blanks. */
export const checkCredential = (value: unknown, option: string): string =>
  checkText(value, option, /^[!-+\--~]+$/, " without blanks and commas");

/**
 * Checks the address of the API.
 *
 * @returns the address without a slash at the end
 * @throws TypeError for what is no absolute http or https URL, or has credentials, a query or a fragment, to which no path
 * could be added
 */
export function checkBaseUrl(value: unknown): string {
  const isUrl = typeof value === "string" && /^https?:\/\/[^/@?#]+(\/[^@?#]*)?$/.test(value) && URL.canParse(value);
  if (isUrl) return new URL(value).href.replace(/\/$/, "");
  throw new TypeError("baseUrl must be an http or https URL without credentials, query and fragment.");
}

/** What a value is, for a message that must not contain the value: `Date`, `String`, `Undefined`. */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
