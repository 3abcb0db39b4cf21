import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "@runout/harness/chromium";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";

const MEDIA_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

/** A built page on a server of its own. */
export interface Shop {
  /** Ends with a slash. */
  url: string;
  /** The built files, by their paths. */
  folder: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds the page as a program's authors would, serves it, and starts a browser. */
export async function openShop(): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), "runout-shop-"));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@runout/source", "module", "browser"] },
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, target: "esnext" },
  });
  const workerScript = await readFile(fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js")));
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://shop.test").pathname;
    const name = path === "/" ? "/index.html" : path;
    const content =
      name === "/mockServiceWorker.js" ? workerScript : await readFile(join(folder, name)).catch(() => undefined);
    const type = MEDIA_TYPES[extname(name)] ?? "application/octet-stream";
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type }).end(content);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, // it listens, so it has an address
    folder,
    browser,
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
