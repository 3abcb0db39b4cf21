import { parseForm } from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import type { FastifyRequest } from "fastify";

/**
 * The fields of a form that a page of ours has sent. Bodies come as bytes; see plugins/raw-body.ts.
 *
 * @throws HttpError 400 for a null character, which no browser sends and no database of ours can look for; 413 for one that is
 *   longer than any of ours
 */
export function readPageForm({ body }: FastifyRequest): URLSearchParams {
  const form = Buffer.isBuffer(body) ? parseForm(body) : new URLSearchParams();
  for (const [name, value] of form) {
    if (value.includes("\0")) throw new HttpError(400, `Invalid ${name}: expected text without a null character.`);
  }
  return form;
}
