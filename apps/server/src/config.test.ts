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
      dataDirectory: ".runout/data",
      seed: "none",
      sandbox: false,
      rateLimit: true,
      publicUrl: undefined,
      tls: undefined,
      logLevel: "info",
    });
  });

  it("takes an empty variable for none", () => {
    expect(readConfig({ PORT: "", SEED: "", SANDBOX: "" })).toEqual(readConfig({}));
  });

  it("seeds a sandbox with the demo unless told otherwise", () => {
    expect(readConfig({ SANDBOX: "on" }).seed).toBe("demo");
    expect(readConfig({ SANDBOX: "on", SEED: "none" }).seed).toBe("none");
    expect(readConfig({ SEED: "5000" }).seed).toBe(5000);
    expect(readConfig({ SEED: "demo" }).seed).toBe("demo");
  });

  it("reads every variable", () => {
    const config = readConfig({
      HOST: "0.0.0.0",
      PORT: "0",
      DATABASE_URL: "postgres://runout:secret@db/runout",
      DATA_DIR: "memory://",
      SANDBOX: "off",
      RATE_LIMIT: "off",
      PUBLIC_URL: "https://records.example/api/",
      LOG_LEVEL: "debug",
    });
    expect(config).toMatchObject({
      host: "0.0.0.0",
      port: 0,
      databaseUrl: "postgres://runout:secret@db/runout",
      dataDirectory: "memory://",
      sandbox: false,
      rateLimit: false,
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
    [{ SEED: "-3" }, 'SEED must be demo, none or a whole number of listings, not "-3".'],
    [{ SANDBOX: "maybe" }, 'SANDBOX must be on or off, not "maybe".'],
    [{ SANDBOX: "toString" }, "SANDBOX must be on or off"],
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
  ])("%j is refused: %s", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
    expect(() => readConfig(environment)).not.toThrow("hunter2");
  });

  it("is told whole, in one line", () => {
    expect(() => readConfig({ PORT: "abc", SEED: "x", LOG_LEVEL: "y" })).toThrow(
      /^PORT must[^\n]+; SEED must[^\n]+; LOG_LEVEL must[^\n]+\.$/,
    );
  });
});
