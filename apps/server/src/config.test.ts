import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const directory = mkdtempSync(join(tmpdir(), "runout-config-"));
afterAll(() => rmSync(directory, { recursive: true }));
const notACertificate = join(directory, "cert.pem");
writeFileSync(notACertificate, "not a certificate");

describe("a configuration", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 8080,
      databaseUrl: undefined,
      databaseReplicaUrl: undefined,
      databasePool: 10,
      databaseLimit: 10_000,
      preparedStatements: true,
      dataDirectory: ".runout/data",
      processes: 1,
      reusePort: false,
      seed: "none",
      sandbox: false,
      scenario: undefined,
      rateLimit: true,
      validateResponses: false,
      redisUrl: undefined,
      trustedProxies: [],
      publicUrl: undefined,
      tls: undefined,
      logLevel: "info",
    });
  });

  it("takes an empty variable for none", () => {
    expect(readConfig({ PORT: "", SEED: "", SANDBOX: "" })).toEqual(readConfig({}));
  });

  it("validates the answers of a sandbox by default, and those of a server where that is set", () => {
    expect(readConfig({ SANDBOX: "on" }).validateResponses).toBe(true);
    expect(readConfig({ SANDBOX: "on", VALIDATE_RESPONSES: "off" }).validateResponses).toBe(false);
    expect(readConfig({ VALIDATE_RESPONSES: "on" }).validateResponses).toBe(true);
  });

  it("seeds a sandbox with the demo by default", () => {
    expect(readConfig({ SANDBOX: "on" }).seed).toBe("demo");
    expect(readConfig({ SANDBOX: "on", SEED: "none" }).seed).toBe("none");
    expect(readConfig({ SEED: "5000" }).seed).toBe(5000);
    expect(readConfig({ SEED: "demo" }).seed).toBe("demo");
  });

  it("reads a seed from a file of YAML or JSON, for a sandbox", () => {
    const file = (name: string, text: string) => {
      const path = join(directory, name);
      writeFileSync(path, text);
      return path;
    };
    const users = "users: [{ username: my_shop, tokens: [shop-token] }]";
    const shop = file("shop.yaml", users);
    expect(readConfig({ SANDBOX: "on", SEED: shop }).seed).toMatchObject({ users: [{ username: "my_shop" }] });
    expect(() => readConfig({ SEED: shop })).toThrow("SEED needs SANDBOX=on where it is a file");
    const wrong = file("wrong.json", '{"users": [{}]}');
    expect(() => readConfig({ SANDBOX: "on", SEED: wrong })).toThrow("seed.users[0]: username is required");
    expect(() => readConfig({ SANDBOX: "on", SEED: "none.yml" })).toThrow(
      "SEED must name a file with a seed (none.yml",
    );
  });

  it("reads every variable", () => {
    const config = readConfig({
      HOST: "0.0.0.0",
      PORT: "0",
      DATABASE_URL: "postgres://runout:secret@db/runout",
      DATABASE_REPLICA_URL: "postgres://runout:secret@replica/runout",
      DATABASE_POOL: "25",
      DATABASE_TIMEOUT: "30",
      PREPARED_STATEMENTS: "off",
      PROCESSES: "4",
      REUSE_PORT: "on",
      DATA_DIR: "memory://",
      SANDBOX: "off",
      RATE_LIMIT: "off",
      REDIS_URL: "redis://:secret@cache:6379/1",
      TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::1,loopback",
      PUBLIC_URL: "https://records.example/api/",
      METRICS_TOKEN: "metrics-token-a41d9c",
      LOG_LEVEL: "debug",
    });
    expect(config.metricsToken).toBe("metrics-token-a41d9c");
    expect(config).toMatchObject({
      host: "0.0.0.0",
      port: 0,
      databaseUrl: "postgres://runout:secret@db/runout",
      databaseReplicaUrl: "postgres://runout:secret@replica/runout",
      databasePool: 25,
      databaseLimit: 30_000,
      preparedStatements: false,
      processes: 4,
      reusePort: true,
      dataDirectory: "memory://",
      sandbox: false,
      rateLimit: false,
      redisUrl: "redis://:secret@cache:6379/1",
      trustedProxies: ["10.0.0.0/8", "2001:db8::1", "loopback"],
      publicUrl: "https://records.example/api",
      logLevel: "debug",
    });
  });
});

describe("a bad configuration", () => {
  it.each<[Record<string, string>, string]>([
    [{ PORT: "abc" }, 'PORT must be a whole number from 0 to 65535, not "abc".'],
    [{ PORT: "65536" }, 'PORT must be a whole number from 0 to 65535, not "65536".'],
    [{ PORT: "80.5" }, "PORT must be"],
    [
      { SEED: "-3" },
      'SEED must be demo, none, a whole number of listings, or a file that ends with .yaml, .yml or .json, not "-3".',
    ],
    [{ SANDBOX: "maybe" }, 'SANDBOX must be on or off, not "maybe".'],
    [{ SANDBOX: "toString" }, "SANDBOX must be on or off"],
    [{ METRICS_TOKEN: "short" }, "METRICS_TOKEN must be 16 to 200 visible ASCII characters."],
    [{ METRICS_TOKEN: `${"x".repeat(16)} ` }, "METRICS_TOKEN must be 16 to 200 visible ASCII characters."],
    [{ RATE_LIMIT: "0" }, 'RATE_LIMIT must be on or off, not "0".'],
    [{ PUBLIC_URL: "shop" }, 'PUBLIC_URL must be an http or https URL without a query, not "shop".'],
    [{ PUBLIC_URL: "ftp://shop" }, "PUBLIC_URL must be"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent"],
    [{ TLS_CERT: "/a.pem" }, "TLS_CERT and TLS_KEY must be set together."],
    [{ TLS_CERT: "/no/a.pem", TLS_KEY: "/no/b.pem" }, "no such file or directory, open '/no/a.pem'"],
    [
      { TLS_CERT: notACertificate, TLS_KEY: notACertificate },
      "TLS_CERT and TLS_KEY must name a certificate and its key",
    ],
    [{ DATABASE_URL: "mysql://root:hunter2@db" }, "DATABASE_URL must be a URL that starts with postgres://."],
    [
      { DATABASE_URL: "postgres://db", DATABASE_REPLICA_URL: "http://root:hunter2@db" },
      "DATABASE_REPLICA_URL must be a URL that starts with postgres://.",
    ],
    [{ DATABASE_REPLICA_URL: "postgres://replica" }, "DATABASE_REPLICA_URL needs DATABASE_URL"],
    [
      { SANDBOX: "on", DATABASE_URL: "postgres://db", DATABASE_REPLICA_URL: "postgres://replica" },
      "DATABASE_REPLICA_URL does not go with SANDBOX=on",
    ],
    [{ REDIS_URL: "http://root:hunter2@cache" }, "REDIS_URL must be a URL that starts with redis:// or rediss://."],
    [{ TRUSTED_PROXIES: "proxy.example" }, "TRUSTED_PROXIES must be addresses or networks with commas"],
    [{ TRUSTED_PROXIES: "10.0.0.0/33" }, "TRUSTED_PROXIES must be"],
    [{ DATABASE_TIMEOUT: "0" }, 'DATABASE_TIMEOUT must be a whole number of seconds from 1 to 3600, not "0".'],
    [{ DATABASE_POOL: "0" }, 'DATABASE_POOL must be a whole number of connections from 1 to 1000, not "0".'],
    [{ PREPARED_STATEMENTS: "no" }, 'PREPARED_STATEMENTS must be on or off, not "no".'],
    [{ PROCESSES: "0" }, 'PROCESSES must be a whole number from 1 to 256, not "0".'],
    [{ PROCESSES: "2" }, "PROCESSES above 1 needs DATABASE_URL: the embedded database belongs to one process."],
    [{ REUSE_PORT: "on" }, "REUSE_PORT=on needs DATABASE_URL"],
    [
      { PROCESSES: "2", DATABASE_URL: "postgres://db", SANDBOX: "on" },
      "PROCESSES above 1 does not go with SANDBOX=on: the sandbox's clock and faults live in one process.",
    ],
    [{ REUSE_PORT: "on", DATABASE_URL: "postgres://db", SANDBOX: "on" }, "REUSE_PORT=on does not go with SANDBOX=on"],
  ])("%j is refused: %s", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
    expect(() => readConfig(environment)).not.toThrow("hunter2");
  });

  it("is reported in full, in one line", () => {
    expect(() => readConfig({ PORT: "abc", SEED: "x", LOG_LEVEL: "y" })).toThrow(
      /^PORT must[^\n]+; SEED must[^\n]+; LOG_LEVEL must[^\n]+\.$/,
    );
  });
});
