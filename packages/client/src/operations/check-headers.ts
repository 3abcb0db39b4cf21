import { checkText } from "../layers/check-options.ts";

/**
 * Checks headers that are given for one call. `fetch` would do it too, but its error tells the value, which may be a credential.
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
