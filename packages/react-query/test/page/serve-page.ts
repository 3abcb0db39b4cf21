import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTransport } from "@runout/client";
import { dehydrate, QueryClient } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build } from "vite";
import { getInventoryInfiniteOptions, listOrdersOptions } from "../../src/index.ts";
import { App } from "./app.tsx";

const MEDIA_TYPES: Record<string, string> = { ".js": "text/javascript", ".wasm": "application/wasm" };
const HTML = "text/html; charset=utf-8";
const TOKEN = "seller-token";

/**
 * Serves the seller's page: at `/` to be rendered in the browser, at `/rendered` with what a server has rendered already, and at
 * `/msw` with a marketplace of its own.
 *
 * @param baseUrl where the API is
 */
export async function servePage(baseUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), "runout-page-"));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@runout/source", "module", "browser"] },
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "esnext",
      rollupOptions: {
        input: [join(import.meta.dirname, "main.tsx"), join(import.meta.dirname, "main-with-msw.ts")],
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  const workerScript = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
  const pages: Record<string, () => Promise<string>> = {
    "/": async () => pageOf("main.js", { baseUrl, token: TOKEN }),
    "/rendered": () => renderedPage(baseUrl),
    "/msw": async () => pageOf("main-with-msw.js", { baseUrl: "https://api.discogs.com", token: TOKEN }),
  };
  const read = async (path: string) => {
    const content = await pages[path]?.();
    if (content !== undefined) return content;
    const file = path === "/mockServiceWorker.js" ? workerScript : join(folder, path);
    return readFile(file).catch(() => undefined);
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://page.test").pathname;
    const content = await read(path);
    const type = path in pages ? HTML : (MEDIA_TYPES[extname(path)] ?? "application/octet-stream");
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type }).end(content);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens, so it has an address
    async close() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Asks for what the page shows, renders it, and sends the answers with it. */
async function renderedPage(baseUrl: string): Promise<string> {
  const transport = createTransport({ baseUrl, auth: { type: "token", token: TOKEN }, userAgent: "seller-page/1.0" });
  const client = new QueryClient();
  await client.prefetchQuery(listOrdersOptions(transport, { per_page: 8 }));
  await client.prefetchInfiniteQuery(
    getInventoryInfiniteOptions(transport, { username: "example_seller", per_page: 20 }),
  );
  const state = dehydrate(client);
  const html = renderToString(createElement(App, { client: new QueryClient(), transport, state }));
  return pageOf("main.js", { baseUrl, token: TOKEN, state }, html);
}

const pageOf = (script: string, settings: object, html = ""): string => `<!doctype html>
<html lang="en">
<title>Seller</title>
<link rel="icon" href="data:,">
<style>body { font: 15px sans-serif } [role=alert] { color: #b00 } li form { display: inline } [aria-busy=true] { opacity: .5 }</style>
<div id="root">${html}</div>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll("<", "\\u003c")}</script>
<script type="module" src="/${script}"></script>
</html>`;
