import type { Writable } from "node:stream";
import { redactText, redactUrl } from "./redact-url.ts";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * The options of the server's log: pino lines on the given stream, without credentials. Requests, headers and errors have
 * serializers of their own, because pino's print a request with its headers and an error with all it carries.
 *
 * @param stream standard error, so that standard output holds nothing but the line that says the server is ready
 */
export function loggerOptions(level: LogLevel, stream: Writable) {
  return {
    level,
    stream,
    redact: ["headers.authorization", "*.headers.authorization"],
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, url: redactUrl(request.url) }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: (error: Error) => ({
        type: error.name,
        message: redactText(error.message),
        stack: redactText(error.stack ?? ""),
      }),
    },
  };
}
