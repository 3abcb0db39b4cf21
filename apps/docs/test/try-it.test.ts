import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { violations } from "@runout/harness/accessibility";
import { findChromium } from "@runout/harness/chromium";
import { createSandbox, type Sandbox } from "@runout/sandbox";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_FOLDER } from "../src/build-site.ts";
import { operationsOf, readDocument } from "../src/documents.ts";
import { serveSite } from "../src/serve-site.ts";
import { parseCurlCommand } from "./parse-curl-command.ts";
import { tryInPage } from "./try-in-page.ts";

const executablePath = findChromium();
const reports = join(import.meta.dirname, "../reports");
const README = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const isFull = process.env.TEST_SIZE === "full";
const operations = [readDocument("openapi"), readDocument("sandbox")].flatMap(operationsOf);

/** The size of a file as a server sends it; what is compressed already stays as it is. */
const compressed = (content: Buffer): number => (content[0] === 0x1f ? content : gzipSync(content)).byteLength;

/** What a call with the examples cannot succeed at: the permission is given on a page that only a server has. */
const REFUSED: Record<string, number> = { getAccessToken: 401, createAccessToken: 401 };

// That CI has a Chromium is asked for in browser.test.ts.
describe.runIf(executablePath !== undefined)("operations tried in Chromium (not run where there is none)", () => {
  // As GitHub Pages serves it: below a path.
  const folder = mkdtempSync(join(tmpdir(), "runout-pages-"));
  let browser: Browser;
  let server: Server;
  let sandbox: Sandbox;
  let page: Page;
  let base = "";
  const asked: string[] = [];
  const loaded: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(reports, { recursive: true });
    symlinkSync(SITE_FOLDER, join(folder, "runout"));
    server = serveSite(folder);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runout/`; // a server that listens on a port has one
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [...args, "--disable-component-update", "--disable-sync"],
    });
    sandbox = await createSandbox({ listen: true });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    // Of the worker too.
    page.context().on("request", (request) => asked.push(request.url()));
    page.context().on("response", (response) => {
      if (response.request().method() === "GET") loaded.push(response.url());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  /** Opens the panel of an operation on the page of all operations. */
  async function openPanel(operationId: string): Promise<Locator> {
    if (!page.url().endsWith("operations.html")) await page.goto(`${base}operations.html`);
    const host = page.locator(`try-it[operation="${operationId}"]`);
    if ((await host.locator(".try-open").getAttribute("aria-expanded")) === "false")
      await host.locator(".try-open").click();
    return host.locator(".try-panel");
  }

  /** Sends, and gives the text of the answer once it is there. */
  async function send(panel: Locator): Promise<{ status: number; text: string }> {
    await panel.locator(".try-answer").evaluateAll((answers) => {
      for (const answer of answers) answer.remove();
    });
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.locator(".try-answer").waitFor();
    const text = await panel.getByRole("region", { name: "Body of the answer" }).allTextContents();
    return { status: Number(await panel.locator(".try-status strong").textContent()), text: text.join("") };
  }

  async function sendOn(operationId: string, body?: object): Promise<{ status: number; text: string }> {
    const panel = await openPanel(operationId);
    if (body) await panel.getByLabel("Body JSON").fill(JSON.stringify(body));
    return send(panel);
  }

  const loadedFiles = () => loaded.filter((url) => /(worker|\.gz$)/.test(url));

  it("the marketplace is not loaded before a panel sends", async () => {
    const panel = await openPanel("getApiInfo");
    await panel.getByRole("button", { name: "Send" }).waitFor();
    expect(loadedFiles()).toEqual([]);
    const began = performance.now();
    expect(await send(panel)).toMatchObject({ status: 200 });
    const cold = performance.now() - began;
    expect(loadedFiles().length).toBeGreaterThan(3);
    await panel.getByText("of 60 calls left in this minute").waitFor();
    process.stdout.write(`first answer after ${(cold / 1000).toFixed(1)} s\n`);
  });

  it.each(operations.map((operation) => ({ id: operation.operationId, operation })))(
    "$id is sent by its panel, with the same call in each language",
    async ({ id, operation }) => {
      const { status, samples } = await tryInPage(page, id);
      expect(status).toBe(REFUSED[id] ?? operation.success);
      expect(samples).toEqual([
        expect.stringMatching(/^curl |^# |^answer=/),
        expect.stringContaining("import "),
        expect.stringContaining("with "),
        expect.stringContaining("package main"),
      ]);
    },
  );

  it("no host is asked but the one of the site", () => {
    expect(asked.filter((url) => !url.startsWith(base) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("a sale stays as it is on other pages of the visit, until a reset", async () => {
    expect(await sendOn("resetSandbox")).toMatchObject({ status: 204 });
    const { text: listing } = await sendOn("createListing");
    const { listing_id } = JSON.parse(listing);
    const { text: sale } = await sendOn("createSandboxOrder", { buyer: "example_buyer", listing_ids: [listing_id] });
    const { id } = JSON.parse(sale);
    const clock = (await openPanel("getOrder")).getByRole("group", { name: "Marketplace" });
    await clock.getByLabel("Days").fill("2");
    await clock.getByRole("button", { name: "Move the clock" }).click();
    await (await openPanel("getOrder")).getByText("The clock has moved").waitFor();
    await (await openPanel("getOrder")).getByLabel("order_id").fill(id);
    const before = await sendOn("getOrder");
    expect(JSON.parse(before.text)).toMatchObject({ id, status: "New Order" });

    await page.goto(`${base}reference.html#/orders/getorder`);
    await page.locator('[id="orders/getorder"] .try-open').click();
    const dialog = page.getByRole("dialog", { name: "Try it: Get an order" });
    await dialog.getByLabel("order_id").fill(id);
    const after = await send(dialog);
    const timeOf = ({ text }: { text: string }) => Date.parse(JSON.parse(text).created);
    const timeless = ({ text }: { text: string }) => text.replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, "time");
    expect(timeless(after)).toBe(timeless(before));
    // Where a busy machine repeats calls slower than they were made, the clock is behind by that.
    expect(Math.abs(timeOf(after) - timeOf(before))).toBeLessThan(60_000);
    await dialog.getByRole("button", { name: "Reset" }).click();
    await dialog.getByText("The marketplace is as at the start.").waitFor();
    expect(await send(dialog)).toMatchObject({ status: 404 });
    await dialog.getByRole("button", { name: "Close" }).click();
  });

  it("the keyboard alone opens, sends and closes", async () => {
    await page.goto(`${base}reference.html#/users/getuser`);
    const opener = page.getByRole("button", { name: "Try it: Get a user" });
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /Try it/ });
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".try-panel") !== null)).toBe(true);
    await dialog.getByLabel("username").press("Enter");
    await dialog.getByText("Answered with 200").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("an answer fills the fields of the steps after it, and the order's log", async () => {
    await page.goto(`${base}index.html`);
    await page.evaluate(() => {
      const steps = document.createElement("div");
      steps.innerHTML = `<try-it operation="createListing"></try-it>
        <try-it operation="createSandboxOrder" fields='{"body": {"buyer": "example_buyer", "listing_ids": ["$createListing.listing_id"]}}'></try-it>
        <try-it operation="actOnOrder" fields='{"order_id": "$createSandboxOrder.id"}'></try-it>
        <order-log order="$createSandboxOrder.id"></order-log>`;
      document.querySelector("main")?.prepend(steps);
    });
    const step = async (operationId: string) => {
      const host = page.locator(`try-it[operation="${operationId}"]`);
      await host.locator(".try-open").click();
      return host.locator(".try-panel");
    };
    const last = await step("createSandboxOrder");
    await last.getByText("from the answer of createListing: send that first").waitFor();
    expect(await send(await step("createListing"))).toMatchObject({ status: 201 });
    expect(await send(last)).toMatchObject({ status: 201 });
    await page.locator("order-log li").first().waitFor();
    const count = await page.locator("order-log li").count();
    const act = await step("actOnOrder");
    await act.getByLabel("Example").selectOption("message");
    expect(await send(act)).toMatchObject({ status: 200 });
    await expect.poll(() => page.locator("order-log li").count()).toBeGreaterThan(count);
  });

  it("a sandbox on this machine gets exactly the call that is shown", async () => {
    const panel = await openPanel("createListing");
    await panel.getByLabel("On this machine").check();
    await panel.getByLabel("Address").fill("http://127.0.0.1:1");
    await panel.getByLabel("Address").press("Tab");
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.getByText("Nothing answers at http://127.0.0.1:1. Start a sandbox with: npx runout").waitFor();
    await panel.getByLabel("Address").fill(String(sandbox.url));
    await panel.getByLabel("Address").press("Tab");
    await panel.getByLabel("curl", { exact: true }).check();
    expect(await send(panel)).toMatchObject({ status: 201 });
    const command = String(await panel.getByRole("region", { name: "Code of the same call" }).textContent());
    const { url, options } = parseCurlCommand(command);
    const got = sandbox.requests.find(({ operationId, response }) => operationId === "createListing" && response);
    expect(url.href).toBe(`${sandbox.url}${got?.path}`);
    expect(JSON.parse(options.get("-d") ?? "")).toEqual(got?.body);
    expect(command).toContain(`'Authorization: ${got?.headers.authorization}'`);
    await panel.getByRole("button", { name: "Copy" }).click();
    await panel.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl /);
    await panel.getByLabel("In this page").check();
  });

  it.each([
    { width: 1280, scheme: "light" },
    { width: 390, scheme: "dark" },
  ] as const)("an open panel fits at $width pixels, $scheme, and axe-core finds nothing", async ({ width, scheme }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    if (width === 1280 || isFull) {
      await page.goto(`${base}operations.html`);
      const panel = await openPanel("listOrders");
      expect(await send(panel)).toMatchObject({ status: 200 });
      expect(await violations(page, ".try-panel")).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await panel.screenshot({ path: join(reports, `try-it-panel-${width}-${scheme}.png`) });
    }
    if (width === 390 || isFull) {
      await page.goto(`${base}reference.html#/listings/createlisting`);
      await page.locator('[id="listings/createlisting"] .try-open').click();
      await send(page.getByRole("dialog", { name: /Try it/ }));
      expect(await violations(page, ".try-dialog")).toEqual([]);
      expect(await page.evaluate("document.querySelector('.try-dialog').scrollWidth")).toBeLessThanOrEqual(width);
      await page.screenshot({ path: join(reports, `try-it-dialog-${width}-${scheme}.png`) });
    }
  });

  it("a copy of the site without the marketplace asks the sandbox on this machine", async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.route(/marketplace-worker/, (route) => route.fulfill({ status: 404 }));
    await other.goto(`${base}operations.html`);
    const host = other.locator('try-it[operation="getApiInfo"]');
    await host.locator(".try-open").click();
    await expect.poll(() => host.getByLabel("On this machine").isChecked()).toBe(true);
    expect(await host.getByLabel("In this page").isDisabled()).toBe(true);
    await context.close();
  });

  it("says what is missing where the marketplace's files are not available", async () => {
    const other = await browser.newPage();
    await other.route(/marketplace-worker/, (route) => route.abort());
    await other.goto(`${base}operations.html`);
    const host = other.locator('try-it[operation="getApiInfo"]');
    await host.locator(".try-open").click();
    await host.getByRole("button", { name: "Send" }).click();
    await host.getByText("or use a sandbox on this machine").waitFor();
    await other.close();
  });

  it("has files of the sizes that the README names", () => {
    const hashed = join(SITE_FOLDER, "_astro");
    const files = readdirSync(hashed).map((name) => ({ name, content: readFileSync(join(hashed, name)) }));
    const kilobytes = (pattern: RegExp) => {
      const sizes = files.filter(({ name }) => pattern.test(name)).map(({ content }) => compressed(content));
      return sizes.reduce((sum, size) => sum + size, 0) / 1000;
    };
    const parts = [/^(try-it|rolldown-runtime)-/, /^(open-panel|target)-/, /^marketplace-worker-|\.gz$/];
    const stated = [...README.matchAll(/^\| (?:with|when) .* \| (?<size>[\d,]+) kB +\|$/gm)];
    expect(stated).toHaveLength(parts.length);
    for (const [index, pattern] of parts.entries()) {
      const size = Number(stated[index]?.groups?.size?.replace(",", ""));
      expect(kilobytes(pattern)).toBeLessThanOrEqual(size);
      expect(kilobytes(pattern)).toBeGreaterThan(size * 0.6);
    }
  });

  it("a reference page that is opened from a folder says what is needed", async () => {
    const other = await browser.newPage();
    await other.goto(pathToFileURL(join(SITE_FOLDER, "reference.html")).href);
    await other.getByText("To try operations in it, a server is needed: run npm start").waitFor();
    await other.close();
  });
});
