import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAdminCli } from "../../src/admin-cli/run-admin-cli.ts";
import { start } from "../../src/start.ts";
import { credentialForms, malformedForms, type Presentable, type Request } from "./credential-forms.ts";
import { exchange } from "./exchange.ts";
import { findLeaks } from "./find-leaks.ts";
import { sendRaw } from "./send-raw.ts";
import { type Answer, runThreeLeggedOAuth } from "./three-legged-oauth.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "runout-secrecy-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Addresses that answer with all kinds of statuses, and what a client may send there. */
const TARGETS: [string, string, string?][] = [
  ["GET", "/oauth/identity"],
  ["GET", "/users/example_seller/inventory?per_page=1"],
  ["GET", "/users/example_seller/inventory?page=none"],
  ["GET", "/marketplace/listings/1"],
  ["GET", "/oauth/request_token"],
  ["GET", "/oauth/access_token"],
  ["GET", "/oauth/authorize"],
  ["GET", "/labels/%zz"],
  ["PUT", "/releases/1"],
  ["POST", "/nothing"],
  ["POST", "/oauth/access_token"],
  ["POST", "/marketplace/listings", '{"release_id": 1,'],
  ["POST", "/marketplace/listings", '{"release_id": 1}'],
  ["POST", "/marketplace/listings", `"${"a".repeat(1_100_000)}"`],
];

const demo: Presentable = {
  token: "seller-token",
  consumer: { key: "demo-key", secret: "demo-secret" },
  access: { key: "seller-access-token", secret: "seller-access-secret" },
};
const wrong: Presentable = {
  token: "wrong-token-b1ab",
  consumer: { key: "wrong-key-77c0", secret: "wrong secret/92+d4" },
  access: { key: "wrong-access-0d3e", secret: "wrong&access=secret%41" },
};

const METRICS_TOKEN = "metrics-token-a41d9c";

const SERVERS = [
  ["a marketplace of real people", { SEED: "demo" }],
  ["a sandbox", { SANDBOX: "on" }],
] as const;

describe.each(isFullSize() ? SERVERS : SERVERS.slice(0, 1))("%s", (name, variables) => {
  const environment = (): Record<string, string> => ({
    ...variables,
    PORT: "0",
    RATE_LIMIT: "off",
    METRICS_TOKEN,
    LOG_LEVEL: "trace",
    DATA_DIR: join(directory, name),
    SECRETS_KEY: Buffer.alloc(32, 9).toString("base64"),
  });

  /** Runs the command, of which only what it makes may be secret. */
  const command = async (line: string): Promise<{ out: string; error: string }> => {
    let [out, error] = ["", ""];
    await runAdminCli(line.split(" "), environment(), {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
    });
    return { out, error };
  };

  let log = "";
  const written = new Writable({
    write: (chunk, _encoding, done) => {
      log += chunk;
      done();
    },
  });

  it("writes no credential into its log, its errors and its metrics", async () => {
    const secrets = new Set<string>([Buffer.alloc(32, 9).toString("base64")]);
    let output = "";
    const made = { ...JSON.parse((await command("tokens create --user example_seller --json")).out) };
    const application = JSON.parse((await command("applications create --name Crate --json")).out);
    const consumer = { key: String(application.consumerKey), secret: String(application.consumerSecret) };

    const server = await start(environment(), written);
    const base = server.url;
    const { port } = new URL(base);
    let errors = 0;
    async function send(one: Request): Promise<Answer> {
      const answer = await sendRaw(Number(port), one);
      if (answer.status >= 400) {
        errors += 1;
        // The page asks once more for the same request token, which its form has to hold.
        output += `\n${JSON.stringify(answer.headers)}\n${answer.text.replace(/name="oauth_token" value="[^"]+"/, "")}`;
      }
      return answer;
    }

    const walked = await runThreeLeggedOAuth(base, send, consumer, {
      proof: { username: "example_seller", personal_token: made.token },
      wrong: { username: "unknown_user", personal_token: wrong.token },
    });
    expect(walked.statuses).toEqual([400, 400, 200, 200, 401]);
    for (const secret of walked.secrets) secrets.add(secret);
    const issued = { token: made.token, consumer, access: walked.access };
    for (const presented of [demo, issued, wrong]) {
      for (const [method, path, body] of TARGETS) {
        const { requests, secrets: more } = credentialForms(base, method, path, presented);
        for (const secret of more) secrets.add(secret);
        for (const one of requests) await send({ ...one, body: one.body ?? body });
      }
    }
    secrets.add("mislaid-4f5a");
    secrets.add(METRICS_TOKEN);
    for (const [method, path] of TARGETS) {
      const forms = malformedForms(method, path, "mislaid-4f5a", `Discogs token=${made.token}`);
      for (const one of forms) await send(one);
    }
    const nonsense = [
      `GET /a?token=${made.token} HTTP/9.9\r\n\r\n`,
      `Authorization: Discogs token=${made.token}\r\n\r\n`,
    ];
    const long = `GET /?token=${made.token} HTTP/1.1\r\nX: ${made.token.repeat(1000)}\r\n\r\n`;
    for (const text of [...nonsense, long]) output += (await exchange(Number(port), [text])).text;
    const metrics = await sendRaw(Number(port), {
      method: "GET",
      path: "/metrics",
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    expect(metrics.text).toContain("runout_http_requests_total");
    await server.stop();

    const lists = [await command("tokens list"), await command("permissions list"), await command("users list")];
    const revoked = [await command(`tokens revoke ${made.number}`), await command(`tokens revoke 999`)];
    for (const { out, error } of [...lists, ...revoked]) output += `\n${out}\n${error}`;
    const again = await start(environment(), written);
    const late = { method: "GET", path: "/oauth/identity", headers: { authorization: `Discogs token=${made.token}` } };
    const answer = await sendRaw(Number(new URL(again.url).port), late);
    expect(answer.status).toBe(401);
    await again.stop();

    const lines = log.split("\n").length;
    expect(lines).toBeGreaterThan(500);
    expect(errors).toBeGreaterThan(300);
    expect(findLeaks(`${log}\n${output}\n${metrics.text}\n${answer.text}`, secrets)).toEqual([]);
    process.stdout.write(
      `secrecy: ${secrets.size} credentials searched for in ${lines} lines and ${errors} errors of ${name}\n`,
    );
  });
});
