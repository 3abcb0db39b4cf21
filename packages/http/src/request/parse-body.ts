import { HttpError } from "../response/http-error.ts";

/** Levels of lists and objects in each other. No schema of ours is deeper than ten; recursive code would break at thousands. */
const MAX_DEPTH = 100;

/**
 * Reads a request body as JSON whatever its Content-Type says: the real service does, and clients in use misspell it.
 *
 * @param contentType what the client calls it, which is only told of where the body is not JSON
 * @returns undefined for an empty body
 * @throws HttpError 400 that says what is wrong
 */
export function parseBody(bytes: Buffer | undefined, contentType?: string): unknown {
  if (bytes === undefined || bytes.length === 0) return undefined;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notJson(contentType, "The request body is not UTF-8 text.");
  }
  if (text.trim() === "") return undefined;
  const body = parseText(text, contentType);
  if (isDeeper(body, MAX_DEPTH)) {
    throw new HttpError(400, `The request body is nested too deeply; at most ${MAX_DEPTH} levels are taken.`);
  }
  return body;
}

function parseText(text: string, contentType: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    // The engine may quote the body, which may hold a credential that was sent to the wrong place.
    const reason = message.replace(/, (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s, "");
    throw notJson(contentType, `The request body is not valid JSON: ${reason}`);
  }
}

/**
 * A form is told that JSON is wanted, in the real service's words (recorded). JSON that is called a form is taken, because
 * many HTTP libraries call every body so.
 */
function notJson(contentType: string | undefined, message: string): HttpError {
  const isForm = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType ?? "");
  return new HttpError(400, isForm ? 'Expected mimetype of "application/json".' : message);
}

/** Goes down level by level, because a recursive function would itself be the victim of what it looks for. */
function isDeeper(body: unknown, levels: number): boolean {
  let parts = [body].filter(isCompound);
  for (let depth = 0; parts.length > 0; depth += 1) {
    if (depth >= levels) return true;
    parts = parts.flatMap((part) => Object.values(part)).filter(isCompound);
  }
  return false;
}

const isCompound = (value: unknown): value is object => typeof value === "object" && value !== null;
