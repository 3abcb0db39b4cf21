import { fileURLToPath } from "node:url";
import { startServerProcess } from "@runout/harness/server-process";
import { createSandbox } from "@runout/sandbox";
import { createControlClient } from "@runout/sandbox/control-client";
import { setupServer } from "msw/node";
import { createLazySandbox, statefulHandlers } from "../../src/stateful/index.ts";
import { openShop } from "../browser/open-shop.ts";
import { type SaleRecord, sell } from "./sale.ts";

/** Something that a sale runs on. */
export interface SaleTarget {
  sell(): Promise<SaleRecord>;
  close(): Promise<void>;
}

const API = "https://api.discogs.com";
const platformFetch = (...values: Parameters<typeof fetch>): Promise<Response> => fetch(...values);

export async function onServer(): Promise<SaleTarget> {
  const entry = fileURLToPath(new URL("main.ts", import.meta.resolve("@runout/server")));
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", LOG_LEVEL: "error", DATA_DIR: "memory://" };
  const { url, stop } = await startServerProcess(entry, environment);
  const control = createControlClient(platformFetch, url);
  return { sell: () => sell({ baseUrl: url, fetch: platformFetch, control }), close: stop };
}

export async function inProcess(): Promise<SaleTarget> {
  const { fetch, control, close } = await createSandbox();
  return { sell: () => sell({ baseUrl: API, fetch, control }), close };
}

export async function inNode(): Promise<SaleTarget> {
  const { control, close, ...sandbox } = createLazySandbox();
  const server = setupServer(...statefulHandlers(sandbox));
  server.listen({ onUnhandledFrame: "error" });
  return {
    sell: () => sell({ baseUrl: API, fetch: platformFetch, control }),
    async close() {
      server.close();
      await close();
    },
  };
}

export async function inBrowser(): Promise<SaleTarget> {
  const shop = await openShop();
  const page = await shop.browser.newPage();
  await page.goto(shop.url);
  await page.waitForFunction("globalThis.shop");
  return { sell: () => page.evaluate("shop.sell()"), close: shop.close };
}
