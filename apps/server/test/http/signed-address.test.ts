import { type Marketplace, openMarketplace } from "@runout/marketplace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestApp } from "../app.ts";
import { buildApp } from "../app.ts";
import { sellersToken, sign, signedHeader } from "../sign.ts";
import { exchange } from "./exchange.ts";

/** What clients call the server that stands behind a proxy. */
const PUBLIC_URL = "https://records.example:8443/api";

let marketplace: Marketplace;
let direct: TestApp;
let proxied: TestApp;
let port: number;

beforeAll(async () => {
  marketplace = await openMarketplace({ seed: "demo", demoCredentials: true });
  const config = { sandbox: true, rateLimit: false, tls: undefined };
  direct = buildApp({ marketplace, config: { ...config, publicUrl: undefined } });
  proxied = buildApp({ marketplace, config: { ...config, publicUrl: PUBLIC_URL } });
  port = Number(new URL(await direct.listen({ port: 0, host: "127.0.0.1" })).port);
});
afterAll(async () => {
  await direct.close();
  await proxied.close();
  await marketplace.close();
});

/** Sends a GET with exactly this target and Host, and returns the status and the body. */
async function get(target: string, host: string, headers: Record<string, string> = {}) {
  const lines = Object.entries({ host, connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}`);
  const { text } = await exchange(port, [`GET ${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`]);
  const [, status, body = ""] = /^HTTP\/1\.1 (\d+).*?\r\n\r\n(.*)$/s.exec(text) ?? [];
  return { status: Number(status), body };
}

const asSeller = (url: string) => signedHeader("GET", url, { token: sellersToken });

describe("the address that is signed", () => {
  it("is the public one behind a proxy, whatever the proxy calls the server", async () => {
    const from = async (signed: string) => {
      const headers = { host: "10.0.0.7:8080", ...asSeller(signed) };
      return (await proxied.inject({ url: "/oauth/identity", headers })).statusCode;
    };
    expect(await from(`${PUBLIC_URL}/oauth/identity`)).toBe(200);
    expect(await from("https://records.example/api/oauth/identity")).toBe(200);
    expect(await from("http://10.0.0.7:8080/oauth/identity")).toBe(200);
    expect(await from("https://records.example:8443/oauth/identity")).toBe(401);
    expect(await from("https://other.example/api/oauth/identity")).toBe(401);
  });

  it("is the one with any name that the client has written as Host", async () => {
    for (const host of ["records.example", "RECORDS.example:80", "records.example:8080", "[::1]:8080", "a.b.c."]) {
      const { status } = await get("/oauth/identity", host, asSeller(`http://${host.toLowerCase()}/oauth/identity`));
      expect([host, status]).toEqual([host, 200]);
    }
  });

  it("is the same where the target names the host too, as proxies are asked", async () => {
    const url = `http://127.0.0.1:${port}/users/example_seller/inventory?per_page=1`;
    const { status, body } = await get(url, `127.0.0.1:${port}`, asSeller(url));
    expect(status).toBe(200);
    const { next } = JSON.parse(body).pagination.urls;
    expect(next).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/users\/example_seller\/inventory\?/);
  });

  it("keeps a path as it was written, and a query that encodes nothing", async () => {
    const base = `http://127.0.0.1:${port}`;
    for (const target of [
      "/users/example%5Fseller",
      "/users/example_selle%72?a=!*'()",
      "/releases/1?a=b+c&a=b%20c&a=",
    ]) {
      const signed = target.replace("b+c", "b%20c");
      const { status } = await get(target, `127.0.0.1:${port}`, signedByStandard(`${base}${signed}`));
      expect([target, status]).toEqual([target, 200]);
    }
  });

  it("is not read from a Host that cannot be part of an address", async () => {
    for (const host of ["a:99999", "[:::]", "256.1.1.1", "a b", "a/b", "user@host", "_"]) {
      const { status, body } = await get("/releases/1", host, asSeller(`http://${host}/releases/1`));
      expect([host, status]).toEqual([host, 400]);
      expect(JSON.parse(body)).toEqual({ message: expect.stringMatching(/Host|Bad Request/) });
    }
  });
});

/** The library does not sign an empty value whose name comes again, which the standard does; so it is signed with PLAINTEXT. */
function signedByStandard(url: string): { authorization: string } {
  const isPlain = url.endsWith("&a=");
  return signedHeader("GET", url, { token: sellersToken, method: isPlain ? "PLAINTEXT" : "HMAC-SHA1" });
}

describe("a form", () => {
  const url = "http://records.example/marketplace/fee/10.00";

  it("holds what is signed besides, with spaces, plus signs, unicode and nothing", async () => {
    const data = { oauth_callback: "https://crate.example/?a=b c+d&é=♫", note: "a b+c", empty: "" };
    const address = "http://records.example/oauth/request_token";
    const send = (fields: Record<string, string>) =>
      direct.inject({
        method: "POST",
        url: "/oauth/request_token",
        headers: { host: "records.example", "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
        payload: new URLSearchParams(fields).toString(),
      });
    expect((await send(sign("POST", address, { data }))).statusCode).toBe(200);
    expect((await send({ ...sign("POST", address, { data }), note: "a b c" })).statusCode).toBe(401);
  });

  it("is no part of the signature where the body is declared as JSON", async () => {
    const headers = { host: "records.example", ...asSeller(url), "content-type": "application/json" };
    const response = await direct.inject({ method: "GET", url: "/marketplace/fee/10.00", headers, payload: "a=b" });
    expect(response.statusCode).toBe(200);
  });
});
