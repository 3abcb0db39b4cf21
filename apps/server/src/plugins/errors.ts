import { formTooLarge } from "@runout/http/request";
import { bodyTooLarge, HttpError } from "@runout/http/response";
import { DatabaseUnavailableError, type ErrorKind, MarketplaceError } from "@runout/marketplace";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ResponseMismatchError } from "../registrar/compile-response.ts";
import { isSignedForm } from "./form-body.ts";

const STATUS: Record<ErrorKind, number> = {
  BadRequest: 400,
  Unauthenticated: 401,
  Forbidden: 403,
  NotFound: 404,
  Invalid: 422,
};

/**
 * Turns every error into its message with a status; nothing else in the server does. What went wrong inside is
 * written to the log under a code, and the caller is told the code only.
 */
export function mapErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof MarketplaceError || error instanceof HttpError) return sendRefusal(request, reply, error);
    if (error instanceof DatabaseUnavailableError) return sendUnavailable(request, reply, error);
    const refused = refusedByFastify(error, request);
    if (refused !== undefined) return sendMessage(reply, refused.statusCode, refused.message);

    request.log.error({ err: error }, "a request failed");
    const message = `An internal error occurred. If it persists, report error code ${request.id}.`;
    // Thrown only where responses are validated, in the sandbox and in tests: the detail is about our own description.
    return sendMessage(reply, 500, error instanceof ResponseMismatchError ? `${message} ${error.message}` : message);
  });
}

/** A 401 does not tell the caller what is wrong with the credentials; the log does. */
function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: MarketplaceError | HttpError) {
  const status = error instanceof HttpError ? error.statusCode : STATUS[error.kind];
  if (error.reason !== undefined) request.log.info({ status, reason: error.reason }, "the credentials were refused");
  return sendMessage(reply, status, error.message);
}

/** Answers with the API's error shape, or with the message alone where the operation documents the status as plain text. */
export function sendMessage(reply: FastifyReply, status: number, message: string) {
  if (reply.routeOptions.config.plainStatuses?.has(status)) {
    return reply.code(status).header("content-type", "text/plain").send(Buffer.from(message));
  }
  // Bytes, not text: to JSON text Fastify adds a charset that the real service does not send.
  return reply
    .code(status)
    .header("content-type", "application/json")
    .send(Buffer.from(JSON.stringify({ message })));
}

/**
 * Says that the database is away, when to come back, and, where it is certain, that nothing was changed, so that a write may be sent
 * again. Why it is away is for the log.
 */
export function sendUnavailable(request: FastifyRequest, reply: FastifyReply, error: DatabaseUnavailableError) {
  request.log.warn({ err: error.cause, reason: error.reason }, "the database is not available");
  reply.header("retry-after", error.retryAfterSeconds);
  if (error.isUnchanged) reply.header("x-runout-unchanged", "true");
  return sendMessage(reply, 503, error.message);
}

/** Fastify's own refusals (a body that is too large, a request that is too slow) carry a 4xx status and a public text. */
function refusedByFastify(
  error: unknown,
  request: FastifyRequest,
): { statusCode: number; message: string } | undefined {
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined;
  const { statusCode, message } = error;
  if (typeof statusCode !== "number" || statusCode < 400 || statusCode > 499) return undefined;
  if (statusCode === 413) {
    if (isSignedForm(request)) return formTooLarge();
    const { bodyLimit } = request.routeOptions;
    return { statusCode, message: bodyTooLarge(bodyLimit).message };
  }
  return { statusCode, message };
}
