import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "@runout/harness/chromium";
import { type ServerProcess, startServerProcess } from "@runout/harness/server-process";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { servePage } from "./page/serve-page.ts";

const executablePath = findChromium();
const reports = join(import.meta.dirname, "../reports");
const LISTING = "#listing-4300801460";
const PATIENCE_MS = 120_000;

// CI has a Chromium; apps/docs/test/browser.test.ts asks for it there.
describe.runIf(executablePath !== undefined)("a seller's page in Chromium (not run where there is none)", () => {
  let api: ServerProcess;
  let site: Awaited<ReturnType<typeof servePage>>;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  /** The calls of the API that the page made. */
  let calls: string[];

  beforeAll(async () => {
    const entry = fileURLToPath(new URL("main.ts", import.meta.resolve("@runout/server")));
    const settings = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", LOG_LEVEL: "error", DATA_DIR: "memory://" };
    api = await startServerProcess(entry, settings);
    site = await servePage(api.url);
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await api.stop();
  });

  beforeEach(async () => {
    await fetch(`${api.url}/sandbox/reset`, { method: "POST" });
    complaints = [];
    calls = [];
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const isCall = request.url().startsWith(api.url) && request.method() !== "OPTIONS";
      if (isCall) calls.push(`${request.method()} ${request.url().replace(api.url, "")}`);
    });
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("loads the inventory as it is scrolled, page by page", async () => {
    await page.goto(site.url);
    await page.locator(LISTING).waitFor();
    const status = page.getByRole("status");
    while ((await status.textContent()) !== "120 of 120 listings") {
      const before = await page.locator("#inventory > li").count();
      await page.locator("#inventory > li").last().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 2000);
      await expect.poll(() => page.locator("#inventory > li").count()).toBeGreaterThan(before);
    }
    const inventory = calls.filter((call) => call.includes("/inventory"));
    expect(inventory.map((call) => /[?&]page=(\d+)/.exec(call)?.[1])).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("shows a new price before the server has answered, and what the server says after", async () => {
    await page.goto(site.url);
    const row = page.locator(LISTING);
    await row.waitFor();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/marketplace/listings/*", async (route) => {
      if (route.request().method() === "POST") await held;
      await route.continue();
    });
    await row.getByRole("textbox").fill("31.5");
    await row.getByRole("button").click();
    await row.getByText("$31.50").waitFor();
    expect(await row.locator("strong").getAttribute("aria-busy")).toBe("true");
    answer();
    await expect.poll(() => row.locator("strong").getAttribute("aria-busy")).toBe("false");
    // The inventory that is shown is read again.
    await expect.poll(() => calls.filter((call) => call.includes("/inventory")).length).toBeGreaterThan(1);
    expect(await row.locator("strong").textContent()).toBe("$31.50");
  });

  it("takes back a price that is refused, and says why by the class of the error", async () => {
    await page.goto(site.url);
    const row = page.locator(LISTING);
    await row.waitFor();
    await row.getByRole("textbox").fill("0");
    await row.getByRole("button").click();
    await row.getByRole("alert").waitFor();
    expect(await row.getByRole("alert").textContent()).toMatch(/^Not saved: /);
    expect(await row.locator("strong").textContent()).toBe("$24.50");
    await mkdir(reports, { recursive: true });
    await page.screenshot({ path: join(reports, "page.png") });
  });

  it("moves an order on, in the order, its messages and the list", async () => {
    await page.goto(site.url);
    await page.getByRole("button", { name: "845236-13" }).click();
    const order = page.locator("#order");
    await order.getByRole("button", { name: "Shipped" }).click();
    await order.locator("h3 span").getByText("Shipped").waitFor();
    await order.getByText("Seller changed status from Payment Received to Shipped").first().waitFor();
    const entry = page.locator("#orders li", { hasText: "845236-13" });
    await expect.poll(() => entry.locator("em").textContent()).toBe("Shipped");
    // The edit answered the order, so it was asked for only once.
    expect(
      calls.filter((call) => call.startsWith("GET /marketplace/orders/845236-13?") || call.endsWith("845236-13")),
    ).toEqual(["GET /marketplace/orders/845236-13", "POST /marketplace/orders/845236-13"]);
  });

  it("that a server has rendered is taken over without another call", async () => {
    await page.goto(`${site.url}/rendered`);
    expect(await page.content()).not.toContain("Loading");
    await page.getByRole("button", { name: "845236-13" }).click();
    await page.locator("#order").waitFor();
    expect(calls.filter((call) => !call.includes("845236-13") && !call.includes("page=2"))).toEqual([]);
  });
});
