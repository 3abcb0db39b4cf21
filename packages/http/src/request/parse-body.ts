import { HttpError } from "../response/http-error.ts";

/**
 * Reads a request body as JSON whatever its Content-Type says: the real service does, and clients in use misspell it.
 *
 * @returns undefined for an empty body
 * @throws HttpError 400 that says what is wrong
 */
export function parseBody(bytes: Buffer | undefined): unknown {
  if (bytes === undefined || bytes.length === 0) return undefined;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, "The request body is not UTF-8 text.");
  }
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    // The engine may quote the body, which may hold a credential that was sent to the wrong place.
    const reason = message.replace(/, (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s, "");
    throw new HttpError(400, `The request body is not valid JSON: ${reason}`);
  }
}
