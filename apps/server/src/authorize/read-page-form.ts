import { parseForm } from "@runout/http/request";
import { HttpError } from "@runout/http/response";

/**
 * The fields of a form that a page of ours has sent.
 *
 * @throws HttpError 400 for a null character, which no browser sends and no database of ours can look for; 413 for one that is
 *   longer than any of ours
 */
export function readPageForm(body: Uint8Array | undefined): URLSearchParams {
  const form = body ? parseForm(body) : new URLSearchParams();
  for (const [name, value] of form) {
    if (value.includes("\0")) throw new HttpError(400, `Invalid ${name}: expected text without a null character.`);
  }
  return form;
}
