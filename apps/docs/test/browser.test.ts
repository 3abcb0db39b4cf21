import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { violations } from "@runout/harness/accessibility";
import { findChromium } from "@runout/harness/chromium";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_FOLDER } from "../src/build-site.ts";
import { serveSite } from "../src/serve-site.ts";
import { type ColorScheme, readToken } from "../src/style/tokens.ts";
import { pageFiles } from "./built-site.ts";

/** Keeps the browser from requests of its own. */
const QUIETLY = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The color of the paper in a scheme, as a browser writes it. */
function paperOf(scheme: ColorScheme): string {
  const channels = readToken("paper", scheme).match(/[0-9a-f]{2}/g) ?? [];
  return `rgb(${channels.map((hex) => Number.parseInt(hex, 16)).join(", ")})`;
}

const executablePath = findChromium();
const reports = join(import.meta.dirname, "../reports");

it.runIf(process.env.CI !== undefined)("CI has a Chromium: apt-get install chromium, or set CHROMIUM_PATH", () => {
  expect(executablePath).toBeDefined();
});

describe.runIf(executablePath !== undefined)("in Chromium (not run where there is none)", () => {
  let browser: Browser;
  let server: Server;
  let served = "";

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: QUIETLY });
    server = serveSite(SITE_FOLDER);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    served = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has one
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  // Both schemes, wide and narrow; what lies between is the same frame on all pages, so one of each kind shows it. Where the run is
  // small, one page of each kind has one of the two.
  const looks = [
    { width: 1280, scheme: "light" },
    { width: 390, scheme: "dark" },
  ] as const;
  const isFull = process.env.TEST_SIZE === "full";
  const between = ["index.html", "reference.html", "operations.html", "tools/client.html"];
  const kinds = ["errors.html", "guides/first-listing.html", "index.html", "reference.html", "tools/client.html"];
  const cases = isFull
    ? [
        ...pageFiles.flatMap((file) => looks.map((look) => ({ file, ...look }))),
        ...between.map((file) => ({ file, width: 768, scheme: "light" as const })),
      ]
    : kinds.flatMap((file, kind) => looks.filter((_, look) => look === kind % 2).map((look) => ({ file, ...look })));

  it.each(cases)("$file is $scheme at $width pixels, fits, and axe-core finds nothing", async (look) => {
    const { file, width, scheme } = look;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const asked: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(`${served}/${file}`, { waitUntil: "load" });
    // The last thing that Redoc does by itself is to read the index of its search, in a worker.
    if (await page.locator("#redoc").count()) await page.getByText("Search").first().waitFor({ state: "attached" });
    expect(await violations(page)).toEqual([]);
    const foreign = asked.filter((url) => !url.startsWith(served) && !/^(data|blob):/.test(url));
    expect(foreign).toEqual([]);
    expect(errors.filter((text) => !text.includes("favicon"))).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(paperOf(scheme));
    expect(await page.locator("header").first().isVisible()).toBe(true);
    await page.screenshot({
      path: join(reports, `${file.replace(".html", "").replaceAll("/", "-")}-${width}-${scheme}.png`),
    });
    await page.close();
  });
});
