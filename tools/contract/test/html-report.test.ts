import { violationsEverywhere } from "@runout/harness/accessibility";
import { findChromium } from "@runout/harness/chromium";
import { chromium } from "playwright-core";
import { expect, it } from "vitest";
import { htmlReport } from "../src/report/html-report.ts";

const report = {
  title: "Contract tests",
  summary: "What <b>http://127.0.0.1:8080</b> answers.",
  rows: [
    { subject: "getInventory", what: "coverage of headers", passed: 2, of: 2, problems: [] },
    {
      subject: "getListing",
      what: `200: GET /marketplace/listings/${"9".repeat(300)}`,
      passed: 0,
      of: 1,
      problems: ["<i>no</i>"],
    },
    { subject: "getOrder", what: "200: there is nothing to ask for", passed: 0, of: 1, problems: [] },
  ],
};

it("says what passed, failed and was not tried, and shows answers as text", () => {
  const page = htmlReport(report);
  expect(page).toContain("2 passed, 1 failed, 1 not tried");
  expect(page).toContain("&lt;i&gt;no&lt;/i&gt;");
  expect(page).not.toMatch(/<script|<link|src=|https:/);
});

const executablePath = findChromium();

it.runIf(executablePath)("is accessible, on a screen and on a telephone, light and dark", async () => {
  const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.setContent(htmlReport(report));
    expect(await violationsEverywhere(page)).toEqual([]);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(390);
  } finally {
    await browser.close();
  }
});
