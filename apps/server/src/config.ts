import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { LOG_LEVELS, type LogLevel } from "./logger.ts";

/** What the server is told by its environment. */
export interface Config {
  host: string;
  /** 0 lets the system choose one. */
  port: number;
  /** `postgres://...`; without it the data lives in `dataDirectory`. */
  databaseUrl: string | undefined;
  /** A folder, or `memory://` to keep nothing. */
  dataDirectory: string;
  /** `demo` = the cast of the documentation; a number = that many listings besides. */
  seed: "demo" | "none" | number;
  sandbox: boolean;
  rateLimit: boolean;
  /** Without a slash at the end. */
  publicUrl: string | undefined;
  tls: { cert: Buffer; key: Buffer } | undefined;
  logLevel: LogLevel;
}

/** Says everything that is wrong with a configuration, in one line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the configuration from environment variables. An empty variable counts as absent.
 *
 * @throws ConfigError that names every bad variable
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const value = (name: string) => environment[name] || undefined;

  function read<T>(name: string, fallback: T, parse: (text: string) => T | undefined, expected: string): T {
    const text = value(name);
    if (text === undefined) return fallback;
    const parsed = parse(text);
    if (parsed === undefined) problems.push(`${name} must be ${expected}, not ${JSON.stringify(text)}`);
    return parsed ?? fallback;
  }

  const sandbox = read("SANDBOX", false, parseSwitch, "on or off");
  const config: Config = {
    host: value("HOST") ?? "127.0.0.1",
    port: read("PORT", 8080, (text) => parseWhole(text, 65_535), "a whole number from 0 to 65535"),
    databaseUrl: readDatabaseUrl(value("DATABASE_URL"), problems),
    dataDirectory: value("DATA_DIR") ?? ".runout/data",
    seed: read<Config["seed"]>(
      "SEED",
      sandbox ? "demo" : "none",
      parseSeed,
      "demo, none or a whole number of listings",
    ),
    sandbox,
    rateLimit: read("RATE_LIMIT", true, parseSwitch, "on or off"),
    publicUrl: read("PUBLIC_URL", undefined, parseBaseUrl, "an http or https URL without a query"),
    tls: readTls(value("TLS_CERT"), value("TLS_KEY"), problems),
    logLevel: read(
      "LOG_LEVEL",
      "info",
      (text) => LOG_LEVELS.find((level) => level === text),
      `one of ${LOG_LEVELS.join(", ")}`,
    ),
  };
  if (problems.length > 0) throw new ConfigError(`${problems.join("; ")}.`);
  return config;
}

function parseSwitch(text: string): boolean | undefined {
  if (text !== "on" && text !== "off") return undefined;
  return text === "on";
}

function parseWhole(text: string, maximum: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number <= maximum ? number : undefined;
}

function parseSeed(text: string): Config["seed"] | undefined {
  return text === "demo" || text === "none" ? text : parseWhole(text, 100_000_000);
}

function parseBaseUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return undefined;
  return url.href.replace(/\/+$/, "");
}

/** The value is not repeated in the problem: it holds a password. */
function readDatabaseUrl(text: string | undefined, problems: string[]): string | undefined {
  if (text === undefined || /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? "")) return text;
  problems.push("DATABASE_URL must be a URL that starts with postgres://");
  return undefined;
}

function readTls(certPath: string | undefined, keyPath: string | undefined, problems: string[]): Config["tls"] {
  if (certPath === undefined && keyPath === undefined) return undefined;
  if (certPath === undefined || keyPath === undefined) {
    problems.push("TLS_CERT and TLS_KEY must be set together");
    return undefined;
  }
  try {
    const tls = { cert: readFileSync(certPath), key: readFileSync(keyPath) };
    createSecureContext(tls);
    return tls;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`TLS_CERT and TLS_KEY must name a certificate and its key (${reason})`);
    return undefined;
  }
}
