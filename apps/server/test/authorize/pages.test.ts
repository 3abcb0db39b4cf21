import type { Marketplace } from "@runout/marketplace";
import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestApp } from "../app.ts";
import { buildApp } from "../app.ts";
import { signedHeader } from "../sign.ts";

const BASE = "http://127.0.0.1:8080";
const form = { "content-type": "application/x-www-form-urlencoded", host: "127.0.0.1:8080" };

describe.each([true, false])("with the sandbox %j", (sandbox) => {
  let marketplace: Marketplace;
  let app: TestApp;
  let proof: Record<string, string> = { username: "example_seller" };
  let consumer: { key: string; secret: string };
  beforeAll(async () => {
    marketplace = await openTestMarketplace({ demoCredentials: sandbox });
    const config = { sandbox, rateLimit: false, publicUrl: undefined, tls: undefined };
    app = buildApp({ marketplace, config });
    const made = await marketplace.administration.createApplication("<b>Crate & Co</b>", null);
    consumer = { key: made.consumerKey, secret: made.consumerSecret };
    const { token } = await marketplace.administration.createToken("example_seller", "sign in");
    if (!sandbox) proof = { username: "Example_Seller", personal_token: token };
  });
  afterAll(async () => {
    await app.close();
    await marketplace.close();
  });

  async function ask(callback = "oob"): Promise<string> {
    const url = `${BASE}/oauth/request_token?oauth_callback=${encodeURIComponent(callback)}`;
    const headers = { host: form.host, ...signedHeader("GET", url, { consumer }) };
    return new URLSearchParams((await app.inject({ url, headers })).body).get("oauth_token") ?? "";
  }
  const see = (token: string) => app.inject({ url: `/oauth/authorize?oauth_token=${token}`, headers: form });
  const decide = (fields: Record<string, string>) =>
    app.inject({
      method: "POST",
      url: "/oauth/authorize",
      headers: form,
      payload: String(new URLSearchParams(fields)),
    });
  const settings = (fields: Record<string, string>) =>
    app.inject({
      method: "POST",
      url: "/settings/applications",
      headers: form,
      payload: String(new URLSearchParams(fields)),
    });

  it("the forms lead to where users reach the pages", async () => {
    for (const [publicUrl, path] of [
      ["https://records.example/shop/api", "/shop/api"],
      ["https://records.example", ""],
    ] as const) {
      const config = { sandbox, rateLimit: false, publicUrl, tls: undefined };
      const proxied = buildApp({ marketplace, config });
      const token = await ask();
      const pages = {
        "/oauth/authorize": await proxied.inject({ url: `/oauth/authorize?oauth_token=${token}` }),
        "/settings/applications": await proxied.inject({ url: "/settings/applications" }),
      };
      for (const [page, { body }] of Object.entries(pages)) {
        expect(body).toContain(`<form method="post" action="${path}${page}">`);
      }
      await proxied.close();
    }
  });

  it("a form that is longer than any of a page's is refused before it is taken apart", async () => {
    for (const url of ["/oauth/authorize", "/settings/applications"]) {
      for (const payload of ["a&".repeat(1001), "a&".repeat(250_000), `username=${"x".repeat(70_000)}`]) {
        const answer = await app.inject({ method: "POST", url, headers: form, payload });
        expect([answer.statusCode, answer.json().message]).toEqual([413, expect.stringMatching(/is too large/)]);
      }
    }
  });

  it("the page names the application, as text, and cannot be framed, scripted or kept", async () => {
    const page = await see(await ask());
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("&lt;b&gt;Crate &amp; Co&lt;/b&gt;");
    expect(page.body).not.toContain("<b>Crate");
    expect(page.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": expect.stringMatching(
        /default-src 'none'.*form-action 'self'; frame-ancestors 'none'/,
      ),
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    expect(page.headers).not.toHaveProperty("access-control-allow-origin");
    expect(page.body.includes("<select")).toBe(sandbox);
    expect(page.body.includes('type="password"')).toBe(!sandbox);
  });

  it("Allow shows a verifier, once", async () => {
    const oauth_token = await ask();
    const fields = { ...proof, oauth_token, decision: "allow" };
    const page = await decide(fields);
    expect(page.body).toMatch(/<code[^>]*>[A-Z2-9]{12}<\/code>/);
    expect((await decide(fields)).statusCode).toBe(400);
    expect((await see(oauth_token)).statusCode).toBe(400);
  });

  it("Allow and Deny send the user back to the callback", async () => {
    for (const decision of ["allow", "deny"]) {
      const oauth_token = await ask("https://crate.example/back?state=7");
      expect((await see(oauth_token)).headers["content-security-policy"]).toContain("'self' https://crate.example;");
      const { statusCode, headers } = await decide({ ...proof, oauth_token, decision });
      expect(statusCode).toBe(303);
      expect(headers.location).toMatch(
        decision === "allow"
          ? /^https:\/\/crate\.example\/back\?state=7&oauth_token=runout_\w+&oauth_verifier=[A-Z2-9]{12}$/
          : /^https:\/\/crate\.example\/back\?state=7&denied=runout_\w+$/,
      );
      expect((await see(oauth_token)).statusCode).toBe(400);
    }
  });

  it.each([
    ["https://crate.example/zur\u00fcck?\u{1f600}#\u4e2d", "https://crate.example/zur%C3%BCck?%F0%9F%98%80&"],
    [" https://crate.example/a\r\nb ", "https://crate.example/ab?"],
    ["crate-app:\u0001\u4e2d", "crate-app:%01%E4%B8%AD?"],
  ])("a callback that no header takes as it is, %j, is followed", async (callback, address) => {
    const answer = await decide({ ...proof, oauth_token: await ask(callback), decision: "allow" });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toContain(`${address}oauth_token=`);
  });

  it("refuses other users and other decisions, and the request stays open then", async () => {
    const oauth_token = await ask();
    const wrong = [
      [401, { ...proof, username: "unknown_user" }],
      [401, sandbox ? {} : { ...proof, username: "example_buyer" }],
      [401, sandbox ? { username: "" } : { ...proof, personal_token: "seller-token" }],
      [400, { ...proof, decision: "perhaps" }],
    ] as const;
    for (const [status, fields] of wrong) {
      const page = await decide({ decision: "allow", oauth_token, ...fields });
      expect(page.statusCode).toBe(status);
      expect(page.body).toContain('role="alert"');
      if (proof.personal_token) expect(page.body).not.toContain(proof.personal_token);
    }
    expect((await see(oauth_token)).statusCode).toBe(200);
    for (const url of [
      "/oauth/authorize",
      "/oauth/authorize?oauth_token=nothing",
      "/oauth/authorize?oauth_token=a&oauth_token=b",
    ]) {
      expect((await app.inject({ url, headers: form })).statusCode).toBe(400);
    }
  });

  it("a null character in a field is refused", async () => {
    const oauth_token = await ask();
    for (const name of ["username", "personal_token", "oauth_token", "decision"]) {
      const fields = { ...proof, oauth_token, decision: "allow", [name]: "a\0" };
      expect((await decide(fields)).statusCode).toBe(400);
    }
    for (const name of ["username", "personal_token", "revoke"]) {
      expect((await settings({ ...proof, [name]: "a\0" })).statusCode).toBe(400);
    }
    expect((await see(oauth_token)).statusCode).toBe(200);
  });

  it("a user sees what they allowed, and takes it back", async () => {
    const oauth_token = await ask();
    const user = await marketplace.permissions.userNamed("example_seller");
    expect(user).toBeDefined();
    const before = user ? await marketplace.permissions.given(user) : [];
    expect((await app.inject({ url: "/settings/applications", headers: form })).statusCode).toBe(200);
    await decide({ ...proof, oauth_token, decision: "allow" });
    const { database } = marketplace;
    const insert = {
      name: "test_permission",
      text: "insert into oauth_access_tokens (token_hash, secret, consumer_key, user_id) values ('x', '', $1, $2)",
    };
    await database.query(insert, [consumer.key, user?.id]);
    const page = await settings(proof);
    const numbers = [...page.body.matchAll(/name="revoke" value="(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toHaveLength(before.length + 1);
    const after = await settings({ ...proof, revoke: String(numbers.at(-1)) });
    expect(after.body).toContain("was taken back");
    expect(user && (await marketplace.permissions.given(user))).toEqual(before);
    expect((await settings({ username: "unknown_user", personal_token: "x" })).statusCode).toBe(401);
  });
});
