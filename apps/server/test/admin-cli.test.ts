import { readFileSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenMarketplace, openConfigured, runAdminCli } from "../src/admin-cli/run-admin-cli.ts";
import type { Config } from "../src/config.ts";
import { start } from "../src/start.ts";
import { newEnvironment } from "./server.ts";
import { signedHeader } from "./sign.ts";

const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
let directory: string;
let environment: Record<string, string>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "runout-credentials-"));
  environment = {
    ...(await newEnvironment()),
    SECRETS_KEY: Buffer.alloc(32, 5).toString("base64"),
    LOG_LEVEL: "silent",
  };
  // The command and the server follow each other, so what the command makes has to be kept.
  if (environment.DATA_DIR) environment.DATA_DIR = join(directory, "data");
});
afterAll(async () => {
  await letGo();
  await rm(directory, { recursive: true, force: true });
});

/** The marketplace of all commands between two servers: most of a command's time goes into opening it. */
let kept: OpenMarketplace | undefined;
async function keptOpen(config: Config): Promise<OpenMarketplace> {
  kept ??= await openConfigured(config);
  return { administration: kept.administration, close: async () => {} };
}
async function letGo(): Promise<void> {
  await kept?.close();
  kept = undefined;
}

/** @param other variables of this command, which then opens the marketplace by itself, as a user's command does */
async function command(line: string, other?: Record<string, string>) {
  if (other) await letGo();
  let [out, error] = ["", ""];
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const code = await runAdminCli(
    words,
    { ...environment, ...other },
    {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    },
    other ? openConfigured : keptOpen,
  );
  return { code, out, error };
}

async function made(line: string): Promise<Record<string, string>> {
  const { code, out, error } = await command(`${line} --json`);
  expect([code, error]).toEqual([0, ""]);
  return JSON.parse(out);
}

/** Starts the server when no command has its database. */
async function startAlone() {
  await letGo();
  return start(environment, silent);
}

async function identity(headersOf: (url: string) => Record<string, string>): Promise<[number, string]> {
  const server = await startAlone();
  try {
    const url = `${server.url}/oauth/identity`;
    const response = await fetch(url, { headers: headersOf(url) });
    const body = JSON.parse(await response.text());
    return [response.status, body.username ?? body.message];
  } finally {
    await server.stop();
  }
}

describe("the credentials command", () => {
  it("carries out the commands that the documentation shows, in their order", async () => {
    const page = readFileSync(new URL("../../../docs/authorization.md", import.meta.url), "utf8");
    const shown = [...page.matchAll(/^pnpm --filter @runout\/server credentials (.*)$/gm)].map(([, line = ""]) => line);
    expect(shown.length).toBeGreaterThan(3);
    const outputs: string[] = [];
    for (const line of shown) {
      const { code, out, error } = await command(line, {});
      expect([line, code, error]).toEqual([line, 0, ""]);
      outputs.push(out);
    }
    expect(outputs[0]).toContain("username: my_shop");
    expect(outputs.at(-1)).toBe("revoked: 1\n");
  });

  it("makes a user and a token, which counts until it is revoked", async () => {
    await made("users create --username first_shop --email shop@example.com --currency EUR --country Germany --seller");
    const { token, number } = await made("tokens create --user first_shop --name till");
    expect(token).toMatch(/^runout_pt_\w{36}$/);
    const authorization = `Discogs token=${token}`;
    expect(await identity(() => ({ authorization }))).toEqual([200, "first_shop"]);
    expect((await command("tokens list")).out).toMatch(
      /number\s+username\s+name\s+created\s+revoked\n(.*\n)*\d+\s+first_shop\s+till/,
    );
    expect((await command("tokens list")).out).not.toContain(token);
    expect(await command(`tokens revoke ${number}`)).toMatchObject({ code: 0, out: "revoked: 1\n" });
    expect((await identity(() => ({ authorization })))[0]).toBe(401);
  });

  it("makes users with a currency to sell in and one to buy in, which is the same unless it is given", async () => {
    await made("users create --username second_shop --email second@example.com --currency GBP --buyer-currency JPY");
    const users: Record<string, unknown>[] = JSON.parse((await command("users list --json")).out);
    const currenciesOf = (name: string) => {
      const { currency, buyer_currency } = users.find(({ username }) => username === name) ?? {};
      return [currency, buyer_currency];
    };
    expect(currenciesOf("second_shop")).toEqual(["GBP", "JPY"]);
    expect(currenciesOf("first_shop")).toEqual(["EUR", "EUR"]);
    expect(currenciesOf("my_shop")).toEqual(["USD", "USD"]);
  });

  it("makes an application, whose signatures count", async () => {
    const { consumerKey: key = "", consumerSecret: secret = "" } = await made(
      "applications create --name Crate --callback https://crate.example/back",
    );
    const { out } = await command("applications list");
    expect(out).toContain(key);
    expect(out).not.toContain(secret);
    const server = await startAlone();
    const url = `${server.url}/oauth/request_token?oauth_callback=https%3A%2F%2Fcrate.example%2Fback`;
    const asked = await fetch(url, { headers: signedHeader("GET", url, { consumer: { key, secret } }) });
    const elsewhere = url.replace("crate.example", "other.example");
    const refused = await fetch(elsewhere, { headers: signedHeader("GET", elsewhere, { consumer: { key, secret } }) });
    await server.stop();
    expect([asked.status, refused.status]).toEqual([200, 400]);
    expect((await command(`applications revoke ${key}`)).code).toBe(0);
    expect(await command(`applications revoke ${key}`)).toMatchObject({ code: 1, out: "" });
  });

  it("revokes everything of a user", async () => {
    await made("users revoke first_shop");
    await made("tokens create --user first_shop --name a");
    await made("tokens create --user first_shop --name b");
    expect(await made("users revoke first_shop")).toEqual({ revoked: 2 });
    const left: { username: string; revoked: string | null }[] = JSON.parse((await command("tokens list --json")).out);
    expect(left.filter(({ username, revoked }) => username === "first_shop" && revoked === null)).toEqual([]);
    expect((await command("users list")).out).toContain("first_shop");
  });

  it.each([
    ["", 2, "there is no such command"],
    ["tokens make", 2, "there is no such command"],
    ["tokens create", 2, "--user is missing"],
    ["tokens revoke abc", 2, "by its number, as list shows it"],
    ["tokens create --user unknown_user", 1, "User does not exist"],
    ["users create --username first_shop --email a@example.com", 1, "taken"],
    ["users create --username b --email a@example.com --currency XYZ", 2, "--currency must be one of USD"],
    ["users create --username b --email a@example.com --buyer-currency XYZ", 2, "--buyer-currency must be one of USD"],
    ["applications create --name X --callback javascript:alert(1)", 1, "Invalid oauth_callback"],
    ["users list --colour", 2, "Unknown option"],
  ])("says what is wrong with %j", async (line, code, message) => {
    const answer = await command(line);
    expect(answer).toMatchObject({ code, out: "" });
    expect(answer.error).toContain(message);
  });
});

describe("the secrets key", () => {
  it("has to be set where there is no sandbox", async () => {
    for (const key of ["", "short"]) {
      const { code, error } = await command("users list", { SECRETS_KEY: key });
      expect([code, error]).toEqual([1, expect.stringContaining("SECRETS_KEY must be")]);
      expect(error).not.toContain("short");
    }
  });

  it("decides alone which credentials count", async () => {
    const { token } = await made("tokens create --user first_shop --name other");
    const kept = environment.SECRETS_KEY ?? "";
    environment.SECRETS_KEY = Buffer.alloc(32, 6).toString("base64");
    expect((await identity(() => ({ authorization: `Discogs token=${token}` })))[0]).toBe(401);
    environment.SECRETS_KEY = kept;
    expect((await identity(() => ({ authorization: `Discogs token=${token}` })))[0]).toBe(200);
  });

  it("is made by a sandbox, in its folder, for its user only", async () => {
    const DATA_DIR = join(directory, "sandbox");
    const sandbox = { SECRETS_KEY: "", SANDBOX: "on", DATA_DIR, DATABASE_URL: "", SEED: "demo" };
    const answer = await command("tokens create --user example_seller --json", sandbox);
    expect(answer.code).toBe(0);
    expect((await stat(join(DATA_DIR, "secrets.key"))).mode & 0o777).toBe(0o600);
    expect((await command("tokens list", sandbox)).out).toContain("example_seller");
  });
});
