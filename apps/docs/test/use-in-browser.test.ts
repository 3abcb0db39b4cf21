import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { violations } from "@runout/harness/accessibility";
import { findChromium } from "@runout/harness/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_FOLDER } from "../src/build-site.ts";
import { readDocument } from "../src/documents.ts";
import { readErrorMessages } from "../src/page-content/errors-page.ts";
import { serveSite } from "../src/serve-site.ts";
import { readSite } from "./built-site.ts";

const executablePath = findChromium();
const reports = join(import.meta.dirname, "../reports");

/** A small run takes one look of each. */
const isFull = process.env.TEST_SIZE === "full";
const WIDTHS = isFull ? [1280, 390] : [390];
const SCHEMES = isFull ? (["light", "dark"] as const) : (["dark"] as const);

/** How long a page may take to show something on a machine that is busy with other work. */
const TIMEOUT_MS = 90_000;

// That CI has a Chromium is asked for in browser.test.ts.
describe.runIf(executablePath !== undefined)("used in Chromium (not run where there is none)", () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let base = "";
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(reports, { recursive: true });
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [...args, "--disable-component-update", "--disable-sync"],
    });
  });
  beforeAll(async () => {
    server = serveSite(SITE_FOLDER);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // a server that listens on a port has one
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  async function open(
    target: string,
    width: number,
    colorScheme: "light" | "dark" = "light",
    height = 900,
  ): Promise<void> {
    asked.length = 0;
    complaints.length = 0;
    page = await browser.newPage({ viewport: { width, height }, colorScheme });
    page.setDefaultTimeout(TIMEOUT_MS);
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(base + target, { waitUntil: "load" });
  }

  async function leave(): Promise<void> {
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(base) && !/^(data|blob):/.test(url))).toEqual([]);
    await page.close();
  }

  it.each(WIDTHS)("an operation in the reference has both samples at %i pixels", async (width) => {
    await open("reference.html#/listings/createlisting", width);
    await page.getByRole("heading", { name: "Create a listing" }).waitFor();
    await page.getByText("Authorization: Discogs token=seller-token").first().waitFor();
    await page.getByText("curl", { exact: true }).first().click();
    await page.getByText("TypeScript", { exact: true }).first().click();
    await page.getByText("@runout/client").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.screenshot({ path: join(reports, `reference-operation-${width}.png`) });
    await leave();
  });

  it("the search of the reference finds an operation", async () => {
    await open("reference.html", 1280);
    await page.getByText("Search").first().waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("tracking");
    await page.getByText("Edit an order").last().waitFor();
    await leave();
  });

  it.each(SCHEMES)("a menu and a dialog of the reference, %s, has no accessibility violation", async (scheme) => {
    await open("reference.html#/orders/editorder", 1280, scheme);
    await page.getByText("curl", { exact: true }).first().click();
    await page.getByRole("menuitem", { name: "TypeScript" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByText("View security details").first().click();
    await page.getByRole("dialog", { name: "Security" }).waitFor();
    await leave();
  });

  it.each(SCHEMES)("an answer with objects in objects has no accessibility violation, %s", async (scheme) => {
    // High enough for Redoc to draw the answer as well.
    await open("reference.html#/orders/getorder", 1280, scheme, 2000);
    await page.getByText("Expand all").first().click();
    await page.getByText("Collapse all").first().waitFor();
    await page.locator(".schema-name").nth(60).waitFor({ state: "attached" });
    await leave();
  });

  it("the menu of the reference opens on a phone", async () => {
    await open("reference.html", 390, "dark");
    await page.getByTestId("floating-button").click();
    await page.getByRole("navigation", { name: "Operations" }).getByText("Listings").waitFor();
    await leave();
  });

  it("the fidelity page leads to the operation in the reference", async () => {
    await open("fidelity.html", 1280);
    await page.locator("#getListing h3 a").first().click();
    await page.getByRole("heading", { name: "Get a listing" }).waitFor();
    expect(page.url()).toBe(`${base}reference.html#/listings/getlisting`);
    await leave();
  });

  it.each(WIDTHS)("the fidelity page shows one kind alone when asked, at %i pixels", async (width) => {
    await open("fidelity.html", width);
    const all = await page.locator(".row:visible").count();
    const reported = await page.locator('.row[data-kind="reported"]').count();
    await page.getByText(/^Reported \d+$/).click();
    expect(reported).toBeLessThan(all);
    expect(await page.locator(".row:visible").count()).toBe(reported);
    expect(await page.locator('.subject:visible:not([data-kinds~="reported"])').count()).toBe(0);
    await page.screenshot({ path: join(reports, `fidelity-reported-${width}.png`) });
    await leave();
  });

  it("the search finds an operation and an error message, by the keyboard alone", async () => {
    for (const [words, heading, file] of [
      ["get a seller's inventory", "Get a seller's inventory", "reference.html"],
      ["requests too quickly", "You are making requests too quickly.", "errors.html"],
    ] as const) {
      await open("tools/go.html", 1280);
      await page.locator("button[data-open-modal]:not([disabled])").waitFor();
      await page.keyboard.press("Control+k");
      await page.locator(".pagefind-ui__search-input:focus").waitFor(); // the search is loaded when it is first opened
      await page.keyboard.type(words);
      // The results of a part of the words are replaced, and lose the focus.
      await page.locator(".pagefind-ui__message", { hasText: words }).waitFor();
      await page.locator(".pagefind-ui__result-link", { hasText: heading }).first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname.endsWith(file));
      await page.getByRole("heading", { name: heading }).first().waitFor();
      await leave();
    }
  });

  it("the reference leads to the search of the whole site", async () => {
    await open("reference.html", 1280);
    await page.getByRole("link", { name: "Search all" }).click();
    await page.locator(".pagefind-ui__search-input:focus").waitFor();
    await leave();
  });

  it("each message of the server that is searched for leads to its entry among the errors", async () => {
    await open("errors.html", 1280);
    const messages = readErrorMessages(readDocument("openapi"), readDocument("sandbox"));
    const search = `async (text) => {
      const { results } = await (await import("./pagefind/pagefind.js")).search(text);
      return Promise.all(results.slice(0, 3).map(async (result) => (await result.data()).url));
    }`;
    const found: string[][] = await page.evaluate(
      `Promise.all(${JSON.stringify(messages.map(({ text }) => text))}.map(${search}))`,
    );
    const lost = messages.filter(
      ({ slug }, index) => !found[index]?.some((url) => url.endsWith(`errors.html#${slug}`)),
    );
    expect(lost).toEqual([]);
    await leave();
  });

  it("a message that is pasted into the search is found with other numbers too", async () => {
    await open("tools/go.html", 1280);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate("navigator.clipboard.writeText('Invalid listing_ids: listing 99 not found.')");
    await page.locator("button[data-open-modal]:not([disabled])").click();
    await page.locator(".pagefind-ui__search-input:focus").press("Control+v");
    await page.locator(".pagefind-ui__result-link", { hasText: "Invalid listing_ids: listing" }).first().click();
    await page.waitForURL((url) => url.pathname.endsWith("errors.html"));
    await leave();
  });

  it("a page is copied as Markdown", async () => {
    await open("tools/go.html", 390);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(readSite("tools/go.md"));
    await leave();
  });

  it("the choice of colors is remembered, on the reference too", async () => {
    await open("errors.html", 1280);
    await page.locator("starlight-theme-select select").first().selectOption("dark");
    await page.goto(`${base}tools/client.html`);
    await page.locator("html[data-theme=dark]").waitFor();
    await page.goto(`${base}reference.html`);
    await page.locator("html.dark").waitFor();
    await page.getByLabel("Colors").selectOption("light");
    await page.locator("html.light").waitFor();
    await page.goto(`${base}errors.html`);
    await page.locator("html[data-theme=light]").waitFor();
    await leave();
  });

  it("code on the start page is copied", async () => {
    await open("index.html", 1280);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy", exact: true }).first().click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("npm start");
    await leave();
  });

  it("an unknown address of any depth shows the page for that, with the menu", async () => {
    page = await browser.newPage();
    const answer = await page.goto(`${base}no/such/page`);
    expect(answer?.status()).toBe(404);
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
    await page.getByRole("link", { name: "Go client" }).click();
    await page.getByRole("heading", { name: "Go client", level: 1 }).waitFor();
    await page.close();
  });

  it("a page that is opened from a folder says what is needed", async () => {
    page = await browser.newPage();
    await page.goto(pathToFileURL(join(SITE_FOLDER, "tools/client.html")).href);
    await page.getByText("Search and Try it need a server: run npm start in the repository").waitFor();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Errors", exact: true }).click();
    await page.getByRole("heading", { name: "Errors", level: 1 }).waitFor();
    await page.goto(`${pathToFileURL(join(SITE_FOLDER, "reference.html"))}#/listings/createlisting`);
    await page.getByRole("heading", { name: "Create a listing" }).waitFor();
    await page.close();
  });

  it("a reference page follows the system while it is open, and is printed on white paper", async () => {
    await open("reference.html#/listings/createlisting", 1280);
    const becomes = (scheme: string) => page.locator(`html.${scheme}`).waitFor();
    await becomes("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await becomes("dark");
    await page.evaluate("addEventListener('beforeprint', () => (window.printed = document.documentElement.className))");
    await page.pdf();
    expect(await page.evaluate("window.printed")).toBe("light");
    await becomes("dark");
    await leave();
  });
});
