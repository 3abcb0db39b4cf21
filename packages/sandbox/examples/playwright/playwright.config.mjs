import { defineConfig } from "@playwright/test";

// For a browser of one's own; that of `npx playwright install chromium` needs no path.
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: { launchOptions: executablePath === undefined ? {} : { executablePath } },
});
