import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { violationsEverywhere } from "@runout/harness/accessibility";
import { findChromium } from "@runout/harness/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useServer } from "../server.ts";
import { type Signing, signedHeader } from "../sign.ts";

const executablePath = findChromium();

it.runIf(process.env.CI !== undefined)("CI has a Chromium: apt-get install chromium, or set CHROMIUM_PATH", () => {
  expect(executablePath).toBeDefined();
});

describe.runIf(executablePath !== undefined)("in Chromium (not run where there is none)", () => {
  const server = useServer();
  let base = "";
  let browser: Browser;
  /** The application's own website, which users come back to. */
  let shop: Server;
  let callback = "";

  beforeAll(async () => {
    base = await server.app.listen({ host: "127.0.0.1", port: 0 });
    shop = createServer((_request, response) => response.end("Welcome back."));
    await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
    callback = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/back`; // a server that listens on a port has one
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"],
    });
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => shop.close(resolve));
  });

  async function call(method: "GET" | "POST", path: string, signing: Signing): Promise<Response> {
    return fetch(`${base}${path}`, { method, headers: signedHeader(method, `${base}${path}`, signing) });
  }
  async function tokenOf(response: Response) {
    expect(response.status).toBe(200);
    const answer = new URLSearchParams(await response.text());
    return { key: answer.get("oauth_token") ?? "", secret: answer.get("oauth_token_secret") ?? "" };
  }
  /** Opens the page for a new request token at the width of a telephone, and collects what the browser complains about. */
  async function open(oauth_callback: string) {
    const token = await tokenOf(await call("GET", "/oauth/request_token", { data: { oauth_callback } }));
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(`${base}/oauth/authorize?oauth_token=${token.key}`);
    expect(await page.locator("h1").textContent()).toBe("Allow Runout Demo?");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    return { token, page, errors };
  }
  const signInAndPress = async (page: Page, username: string, button: "Allow" | "Deny") => {
    await page.getByLabel("Sign in as").selectOption(username);
    await page.getByRole("button", { name: button }).click();
  };
  async function identityBy(token: Signing["token"] & object, verifier: string) {
    const trade = { token, data: { oauth_verifier: verifier } };
    const access = await tokenOf(await call("POST", "/oauth/access_token", trade));
    return (await call("GET", "/oauth/identity", { token: access, method: "PLAINTEXT" })).json();
  }

  it("a user signs in, allows, and comes back to the application with a verifier", async () => {
    const { token, page, errors } = await open(`${callback}?state=7`);
    await signInAndPress(page, "example_store", "Allow");
    await page.waitForURL(`${callback}**`);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("state"), searchParams.get("oauth_token")]).toEqual(["7", token.key]);
    expect(await identityBy(token, searchParams.get("oauth_verifier") ?? "")).toEqual({
      id: 614207,
      username: "example_store",
      resource_url: `${base}/users/example_store`,
      consumer_name: "Runout Demo",
    });
    expect(errors.filter((text) => !text.includes("favicon"))).toEqual([]);
    await page.close();
  });

  it("without a callback the verifier is shown, to be typed into the application", async () => {
    const { token, page, errors } = await open("oob");
    await signInAndPress(page, "example_buyer", "Allow");
    const verifier = (await page.locator("#verifier").textContent()) ?? "";
    expect(await identityBy(token, verifier)).toMatchObject({ username: "example_buyer" });
    expect(errors).toEqual([]);
    await page.close();
  });

  it("a user who denies comes back without one, and the token is worth nothing", async () => {
    const { token, page } = await open(callback);
    await signInAndPress(page, "example_seller", "Deny");
    await page.waitForURL(`${callback}**`);
    const { searchParams } = new URL(page.url());
    expect([...searchParams]).toEqual([["denied", token.key]]);
    const trade = await call("POST", "/oauth/access_token", { token, data: { oauth_verifier: "GUESS" } });
    expect(trade.status).toBe(400);
    await page.close();
  });

  it("axe-core finds nothing on any of the pages, light and dark, wide and narrow", async () => {
    const { token, page } = await open("oob");
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.evaluate("document.querySelector('option').value = 'unknown_user'");
    await page.getByRole("button", { name: "Allow" }).click();
    await page.getByRole("alert").waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await signInAndPress(page, "example_buyer", "Allow");
    await page.locator("#verifier").waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.goto(`${base}/oauth/authorize?oauth_token=${token.key}`);
    expect(await violationsEverywhere(page)).toEqual([]);
    const verifierOf = async () => {
      const again = await open("oob");
      await signInAndPress(again.page, "example_buyer", "Allow");
      const verifier = (await again.page.locator("#verifier").textContent()) ?? "";
      await again.page.close();
      return { token: again.token, data: { oauth_verifier: verifier } };
    };
    await tokenOf(await call("GET", "/oauth/access_token", await verifierOf()));
    await page.goto(`${base}/settings/applications`);
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.getByLabel("Sign in as").selectOption("example_buyer");
    await page.getByRole("button", { name: "Show applications" }).click();
    await page.getByRole("button", { name: "Revoke" }).first().waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.getByRole("button", { name: "Revoke" }).last().click();
    await page.getByRole("status").waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.close();
  });

  it("a user takes a permission back, and the application's next call is refused", async () => {
    const { token, page } = await open("oob");
    await signInAndPress(page, "example_collector", "Allow");
    const verifier = (await page.locator("#verifier").textContent()) ?? "";
    const access = await tokenOf(
      await call("GET", "/oauth/access_token", { token, data: { oauth_verifier: verifier } }),
    );
    const status = async () => (await call("GET", "/oauth/identity", { token: access })).status;
    expect(await status()).toBe(200);
    await page.goto(`${base}/settings/applications`);
    await page.getByLabel("Sign in as").selectOption("example_collector");
    await page.getByRole("button", { name: "Show applications" }).click();
    await page.getByRole("button", { name: "Revoke" }).last().click();
    await page.getByRole("status").waitFor();
    expect(await status()).toBe(401);
    await page.close();
  });
});
