import type { Writable } from "node:stream";
import type { Answer, Call } from "@runout/http";
import { type Logger, pino } from "pino";
import { redactText, redactUrl } from "./redact-url.ts";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * The server's log: pino lines on the given stream, without credentials. Errors have a serializer of their own, because pino's
 * prints all that an error carries.
 *
 * @param stream standard error, so that standard output holds nothing but the line that says the server is ready
 */
export function createLogger(level: LogLevel, stream: Writable): Logger {
  return pino(
    {
      level,
      redact: ["headers.authorization", "*.headers.authorization"],
      serializers: {
        err: (error: unknown) =>
          error instanceof Error
            ? { type: error.name, message: redactText(error.message), stack: redactText(error.stack ?? "") }
            : { message: redactText(String(error)) },
      },
    },
    stream,
  );
}

/** A log that nothing is written to. */
export const silentLogger = (): Logger => pino({ enabled: false });

/** Writes the line of one request. Headers are not written: they hold credentials. */
export function logAnswer(log: Logger, call: Call, answer: Answer, milliseconds: number): void {
  if (!log.isLevelEnabled("info")) return;
  log.info(
    {
      code: answer.code,
      method: call.method,
      url: redactUrl(call.target),
      operation: answer.operationId,
      status: answer.status,
      milliseconds: Math.round(milliseconds),
      address: call.clientAddress,
    },
    "answered",
  );
}
