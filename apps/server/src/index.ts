export { type AppOptions, buildApp } from "./app.ts";
export { type Config, ConfigError, readConfig } from "./config.ts";
export { openFetch, type ServerWithoutPort } from "./fetch.ts";
export type { Listener, SendTimeouts } from "./listener.ts";
export { createLogger, type LogLevel } from "./logger.ts";
export { type RunningServer, start } from "./start.ts";
