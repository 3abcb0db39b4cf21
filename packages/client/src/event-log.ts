import type { ClientEvent } from "./layers/events.ts";

/** From the most to the least that is written. */
const LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LEVELS)[number];

export interface EventLogOptions {
  /** The least level that is written: all events, ends of calls, waits and refusals, or failures only. @default "info" */
  level?: LogLevel | undefined;
  /** Writes a line. @default the platform's `console` */
  log?: Readonly<Record<LogLevel, (line: string) => void>> | undefined;
}

/**
 * Writes a line for each event of its level: for the option `onEvent`. Lines hold no credentials, no headers and no bodies.
 *
 * - `debug`: a call begins, an attempt ends
 * - `info`: a call has succeeded
 * - `warn`: a call waits, or was refused
 * - `error`: a call got no answer
 *
 * @example
 * const client = createClient({
 *   baseUrl: "http://127.0.0.1:8080",
 *   userAgent: "my-shop/1.0",
 *   onEvent: eventLog({ level: "debug" }),
 * });
 */
export function eventLog({ level = "info", log = console }: EventLogOptions = {}): (event: ClientEvent) => void {
  const least = LEVELS.indexOf(level);
  return (event) => {
    const own = levelOf(event);
    if (LEVELS.indexOf(own) < least) return;
    const { operationId = "request", method, url } = event.call;
    log[own](`${operationId} ${method} ${url}: ${describe(event)}`);
  };
}

function levelOf(event: ClientEvent): LogLevel {
  if (event.type === "wait") return "warn";
  if (event.type !== "end") return "debug";
  if (event.status === undefined) return "error";
  return event.status >= 400 ? "warn" : "info";
}

function describe(event: ClientEvent): string {
  if (event.type === "call") return "begins";
  const milliseconds = `${Math.round(event.milliseconds)} ms`;
  if (event.type === "wait") return `waits ${milliseconds} (${event.reason})`;
  const result = event.status ?? String(event.error);
  return event.type === "end"
    ? `${result} after ${milliseconds}, attempts: ${event.attempts}`
    : `attempt ${event.attempts}: ${result} after ${milliseconds}`;
}
