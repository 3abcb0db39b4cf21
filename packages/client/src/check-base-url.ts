/**
 * Checks the address of the API.
 *
 * @returns the address without a slash at the end
 * @throws TypeError for what is no absolute http or https URL, or has credentials, a query or a fragment, to which no path
 * could be added
 */
export function checkBaseUrl(value: unknown): string {
  if (typeof value !== "string") {
    throw new TypeError(`baseUrl must be a string, not ${value === null ? "null" : typeof value}.`);
  }
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an http or https URL, not ${JSON.stringify(value)}.`);
  }
  if (url.username || url.password) throw new TypeError("baseUrl must not contain credentials; they belong into auth.");
  if (/[?#]/.test(url.href)) throw new TypeError("baseUrl must not have a query or a fragment.");
  return url.href.replace(/\/$/, "");
}
