import { isSignedForm as isSigned, MAX_FORM_BYTES, parseForm } from "@runout/http/request";
import type { FastifyRequest } from "fastify";

/** Whether a request counts, and has a form that holds a signature or is part of what one covers. */
export function isSignedForm(request: FastifyRequest): boolean {
  // What does not count against the rate limit is the server's own, and asks for no signature.
  if (request.routeOptions.config.counted === false) return false;
  const { declaredType, headers } = request;
  // Fastify's query parser always yields an object, except for a URL that it could not read.
  const queryNames = Object.keys(Object(request.query));
  const contentType = declaredType ?? headers["content-type"];
  return isSigned({ contentType, authorization: headers.authorization, queryNames });
}

/** Whether a form is longer than any that is read, as its header says. */
export const isDeclaredTooLong = ({ headers }: FastifyRequest): boolean =>
  Number(headers["content-length"]) > MAX_FORM_BYTES;

const formsRead = new WeakMap<FastifyRequest, [string, string][]>();

/**
 * The decoded pairs of a body that is a signed form; none of any other, or while it is not there. It is read once.
 *
 * @throws HttpError 413 for one with too many pairs
 */
export function readForm(request: FastifyRequest): [string, string][] {
  const read = formsRead.get(request);
  if (read) return read;
  if (!Buffer.isBuffer(request.body) || !isSignedForm(request)) return [];
  // A refused form has no pairs from then on, so that code that runs while the refusal is answered does not read it again.
  formsRead.set(request, []);
  const pairs = [...parseForm(request.body)];
  formsRead.set(request, pairs);
  return pairs;
}
