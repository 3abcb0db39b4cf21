import { CallError } from "./call-error.ts";

/**
 * Writes the call of an error as a command for a shell, with `...` instead of what may be a credential: every header but the body's
 * type.
 *
 * @example
 * try {
 *   await createListing(transport, { release_id: 1, condition: "Mint (M)", price: 0 });
 * } catch (error) {
 *   if (error instanceof CallError) console.log(toCurl(error));
 * }
 */
export function toCurl(error: CallError): string {
  const { headers = {}, body } = CallError.callOf(error);
  const words = ["curl", "-X", error.method, error.url];
  for (const [name, value] of Object.entries(headers)) {
    words.push("-H", `${name}: ${name === "content-type" ? value : "..."}`);
  }
  if (body !== undefined) words.push("-d", typeof body === "string" ? body : "...");
  return words.map((word) => (/^[\w-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
