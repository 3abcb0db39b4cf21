export { type AppOptions, buildApp } from "./app.ts";
export { type Config, ConfigError, readConfig } from "./config.ts";
export type { Listener, SendTimeouts } from "./listener.ts";
export { createLogger, type LogLevel } from "./logger.ts";
export { openFetch, type ServerWithoutPort } from "./open-fetch.ts";
export { type RunningServer, start } from "./start.ts";
