import { DatabaseUnavailableError, type ErrorKind, MarketplaceError } from "@runout/marketplace";
import * as messages from "@runout/spec/messages";
import type { Reply } from "../exchange.ts";
import { RequestAbortedError } from "../request/call.ts";
import { ResponseMismatchError } from "./answer-checks.ts";
import { HttpError } from "./http-error.ts";

const STATUSES: Record<ErrorKind, number> = {
  BadRequest: 400,
  Unauthenticated: 401,
  Forbidden: 403,
  NotFound: 404,
  Invalid: 422,
};

const NO_STATUSES: ReadonlySet<number> = new Set();

/**
 * Turns every error into its message with a status; nothing else does. What went wrong inside is for the log, under a code, and
 * the caller gets the code only.
 *
 * @param plainStatuses those that the operation documents as plain text
 */
export function refuse(reply: Reply, error: unknown, plainStatuses: ReadonlySet<number> = NO_STATUSES): void {
  if (error instanceof MarketplaceError || error instanceof HttpError) {
    const status = error instanceof HttpError ? error.statusCode : STATUSES[error.kind];
    // A 401 does not tell the caller what is wrong with the credentials; the log does.
    if (error.reason !== undefined) {
      reply.report("info", "the credentials were refused", { status, reason: error.reason });
    }
    reply.say(status, error.message, plainStatuses.has(status));
  } else if (error instanceof DatabaseUnavailableError) {
    // Why it is away is for the log. A program goes by the headers: when to come back, and whether it may send a write again.
    reply.report("warn", "the database is not available", { err: error.cause, reason: error.reason });
    reply.headers["retry-after"] = String(error.retryAfterSeconds);
    if (error.isUnchanged) reply.headers["x-runout-unchanged"] = "true";
    reply.say(503, error.message, plainStatuses.has(503));
  } else if (error instanceof RequestAbortedError) {
    reply.isCut = true;
  } else {
    reply.report("error", "a request failed", { err: error });
    const message = messages.InternalError({ code: reply.code });
    // Thrown only where responses are validated, in the sandbox and in tests: the detail is about our own description.
    reply.say(
      500,
      error instanceof ResponseMismatchError ? `${message} ${error.message}` : message,
      plainStatuses.has(500),
    );
  }
}
