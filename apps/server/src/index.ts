export { type AppOptions, buildApp } from "./app.ts";
export { type Config, ConfigError, readConfig } from "./config.ts";
export { openFetch, type ServerWithoutPort } from "./fetch.ts";
export { type LogLevel, loggerOptions } from "./logger.ts";
export { type RunningServer, start } from "./start.ts";
