import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import type { SandboxSchemas } from "@runout/sandbox";
import { type DatabaseConfig, readDatabaseConfig } from "./database-config.ts";
import { type Env, parseProxies, parseSecretsKey, parseSwitch, parseWholeNumber, readEnv } from "./env.ts";
import { LOG_LEVELS, type LogLevel } from "./logger.ts";
import { readScenario } from "./read-scenario.ts";
import { readSeed, type Seed } from "./read-seed.ts";

/** What the environment says about the server. */
export interface Config extends DatabaseConfig {
  host: string;
  /** 0 lets the system choose one. */
  port: number;
  seed: Seed;
  sandbox: boolean;
  /** Performed once by a sandbox, after the seed. */
  scenario: SandboxSchemas["Scenario"] | undefined;
  rateLimit: boolean;
  /** Whether an answer that its description does not cover, be it a success or a refusal, is a 500. */
  validateResponses: boolean;
  /** `redis://...` of a Redis or Valkey server where several processes count calls together. */
  redisUrl: string | undefined;
  /** What `/metrics` asks for; without it a sandbox shows them to every caller, and another server to none. */
  metricsToken: string | undefined;
  /** Addresses and networks of proxies whose `X-Forwarded-For` says who calls. */
  trustedProxies: readonly string[];
  /** Without a slash at the end. */
  publicUrl: string | undefined;
  /** 32 bytes that tokens are hashed and secrets are encrypted with; see secrets-key.ts for what happens without. */
  secretsKey: Buffer | undefined;
  tls: { cert: Buffer; key: Buffer } | undefined;
  logLevel: LogLevel;
}

/** Says everything that is wrong with a configuration, in one line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the configuration from environment env. An empty variable counts as absent.
 *
 * @throws ConfigError that names every bad variable
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const env = readEnv(environment);
  const { text: value, read } = env;
  const sandbox = read("SANDBOX", false, parseSwitch, "on or off");
  const config: Config = {
    host: value("HOST") ?? "127.0.0.1",
    port: read("PORT", 8080, (text) => parseWholeNumber(text, 0, 65_535), "a whole number from 0 to 65535"),
    ...readDatabaseConfig(env, sandbox),
    seed: readSeed(env, sandbox),
    sandbox,
    scenario: readScenario(env, sandbox),
    rateLimit: read("RATE_LIMIT", true, parseSwitch, "on or off"),
    validateResponses: read("VALIDATE_RESPONSES", sandbox, parseSwitch, "on or off"),
    redisUrl: readRedisUrl(env),
    metricsToken: readMetricsToken(env),
    trustedProxies: read(
      "TRUSTED_PROXIES",
      [],
      parseProxies,
      "addresses or networks with commas, such as 10.0.0.0/8, or loopback, linklocal, uniquelocal",
    ),
    publicUrl: read("PUBLIC_URL", undefined, parseBaseUrl, "an http or https URL without a query"),
    secretsKey: readSecretsKey(env),
    tls: readTls(env),
    logLevel: read(
      "LOG_LEVEL",
      "info",
      (text) => LOG_LEVELS.find((level) => level === text),
      `one of ${LOG_LEVELS.join(", ")}`,
    ),
  };
  if (env.problems.length > 0) throw new ConfigError(`${env.problems.join("; ")}.`);
  return config;
}

function parseBaseUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return undefined;
  let { length } = url.href;
  while (url.href[length - 1] === "/") length -= 1;
  return url.href.slice(0, length);
}

/** The value is not repeated in the problem: it may hold a password. */
function readRedisUrl(env: Env): string | undefined {
  const text = env.text("REDIS_URL");
  if (text === undefined || (/^rediss?:/i.test(text) && URL.canParse(text))) return text;
  env.report("REDIS_URL must be a URL that starts with redis:// or rediss://");
  return undefined;
}

/** The value is not repeated in the problem. */
function readMetricsToken(env: Env): string | undefined {
  const text = env.text("METRICS_TOKEN");
  if (text === undefined || /^[\x21-\x7e]{16,200}$/.test(text)) return text;
  env.report("METRICS_TOKEN must be 16 to 200 visible ASCII characters");
  return undefined;
}

/** The value is not repeated in the problem. */
function readSecretsKey(env: Env): Config["secretsKey"] {
  const text = env.text("SECRETS_KEY");
  if (text === undefined) return undefined;
  const key = parseSecretsKey(text);
  if (!key) env.report("SECRETS_KEY must be 32 bytes in base64, for example from `openssl rand -base64 32`");
  return key;
}

function readTls(env: Env): Config["tls"] {
  const certPath = env.text("TLS_CERT");
  const keyPath = env.text("TLS_KEY");
  if (certPath === undefined && keyPath === undefined) return undefined;
  if (certPath === undefined || keyPath === undefined) {
    env.report("TLS_CERT and TLS_KEY must be set together");
    return undefined;
  }
  try {
    const tls = { cert: readFileSync(certPath), key: readFileSync(keyPath) };
    createSecureContext(tls);
    return tls;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    env.report(`TLS_CERT and TLS_KEY must name a certificate and its key (${reason})`);
    return undefined;
  }
}
