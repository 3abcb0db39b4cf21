import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "@runout/harness/chromium";
import { type ServerProcess, startServerProcess } from "@runout/harness/server-process";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { servePage } from "./page/serve-page.ts";

const executablePath = findChromium();
const reports = join(import.meta.dirname, "../reports");
const LISTING = "#listing-4300801460";
const TIMEOUT_MS = 300_000;

// CI has a Chromium; apps/docs/test/browser.test.ts asks for it there.
describe.runIf(executablePath !== undefined)("a seller's page in Chromium (not run where there is none)", () => {
  let api: ServerProcess;
  let site: Awaited<ReturnType<typeof servePage>>;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  /** The calls of the API that the page made, without its address. */
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

  afterEach(() => expect(complaints).toEqual([]));

  /** Opens the page and listens to it. */
  async function open(path: string): Promise<void> {
    const { status } = await fetch(`${api.url}/sandbox/reset`, { method: "POST" });
    expect(status).toBe(204);
    complaints = [];
    calls = [];
    page = await browser.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const { origin, pathname, search } = new URL(request.url());
      const isCall = [api.url, "https://api.discogs.com"].includes(origin) && request.method() !== "OPTIONS";
      if (isCall) calls.push(`${request.method()} ${pathname}${search}`);
    });
    await page.goto(site.url + path);
  }

  // One page for all tests, because a marketplace in a page takes its time to open. None needs what another has done.
  describe.each([
    ["the server", "/"],
    ["MSW", "/msw"],
  ])("with %s", (name, path) => {
    let row: Locator;
    let price: Locator;
    let earlierCalls: string[] = [];
    beforeAll(async () => {
      await open(path);
      row = page.locator(LISTING);
      price = row.locator("strong");
      await row.waitFor();
    });
    beforeEach(() => {
      earlierCalls = calls.splice(0);
    });
    afterAll(() => page.close());

    const save = async (text: string) => {
      await row.getByRole("textbox").fill(text);
      await row.getByRole("button").click();
    };

    it("loads the inventory as it is scrolled, page by page", async () => {
      const status = page.getByRole("status");
      const rows = page.locator("#inventory > li");
      const scroll = async () => {
        await rows.last().scrollIntoViewIfNeeded();
        await page.mouse.wheel(0, 2000);
        return status.textContent();
      };
      await expect.poll(scroll).toBe("120 of 120 listings");
      // A page that is tall enough has asked for the second one while it opened.
      const asked = [...earlierCalls, ...calls].map((call) => /\/inventory\?.*\bpage=(\d+)/.exec(call)?.[1]);
      expect(asked).toEqual(expect.arrayContaining(["2", "3", "4", "5", "6"]));
    });

    it("shows a new price before it is saved, and what is saved after", async () => {
      await price.evaluate((element) => {
        const seen: string[] = [];
        const look = () => seen.push(`${element.textContent} ${element.getAttribute("aria-busy")}`);
        new MutationObserver(look).observe(element, { attributes: true, characterData: true, subtree: true });
        Object.assign(globalThis, { seen });
      });
      await save("31.5");
      await expect.poll(() => page.evaluate("seen.at(-1)")).toBe("$31.50 false");
      expect(await page.evaluate("seen")).toContain("$31.50 true");
      // The inventory that is shown is read again.
      await expect.poll(() => calls.filter((call) => call.includes("/inventory")).length).toBeGreaterThan(0);
      expect(await price.textContent()).toBe("$31.50");
    });

    it("reverts a price that is refused, and says why by the class of the error", async () => {
      const before = await price.textContent();
      await save("0");
      await row.getByRole("alert").waitFor();
      expect(await row.getByRole("alert").textContent()).toMatch(/^Not saved: /);
      expect(await price.textContent()).toBe(before);
      await mkdir(reports, { recursive: true });
      await page.screenshot({ path: join(reports, `page with ${name}.png`) });
    });

    it("moves an order on, in the order, its messages and the list", async () => {
      await page.getByRole("button", { name: "845236-13" }).click();
      const order = page.locator("#order");
      await order.getByRole("button", { name: "Shipped" }).click();
      await order.locator("h3 span").getByText("Shipped").waitFor();
      await order.getByText("Seller changed status from Payment Received to Shipped").first().waitFor();
      const entry = page.locator("#orders li", { hasText: "845236-13" });
      await expect.poll(() => entry.locator("em").textContent()).toBe("Shipped");
      // The edit answered the order, so it was asked for only once.
      expect(calls.filter((call) => call.endsWith("/845236-13"))).toEqual([
        "GET /marketplace/orders/845236-13",
        "POST /marketplace/orders/845236-13",
      ]);
    });
  });

  it("that a server has rendered is taken over without another call", async () => {
    await open("/rendered");
    expect(await page.content()).not.toContain("Loading");
    await page.getByRole("button", { name: "845236-13" }).click();
    await page.locator("#order").waitFor();
    expect(calls.filter((call) => !call.includes("845236-13") && !call.includes("page=2"))).toEqual([]);
    await page.close();
  });
});
