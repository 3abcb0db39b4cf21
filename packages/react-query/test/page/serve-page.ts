import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createTransport } from "@runout/client";
import { dehydrate, QueryClient } from "@tanstack/react-query";
import { build } from "esbuild";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { getInventoryInfiniteOptions, listOrdersOptions } from "../../src/index.ts";
import { App } from "./app.tsx";

/**
 * Serves the seller's page: at `/` to be rendered in the browser, at `/rendered` with what a server has rendered already.
 *
 * @param baseUrl where the API is
 */
export async function servePage(baseUrl: string) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "main.tsx")],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    conditions: ["@runout/source"],
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const settings = { baseUrl, token: "seller-token" };
  const server = createServer((request, response) => {
    const send = (type: string, body: string) => response.writeHead(200, { "content-type": type }).end(body);
    const html = "text/html; charset=utf-8";
    if (request.url === "/page.js") send("text/javascript; charset=utf-8", script);
    else if (request.url !== "/rendered") send(html, pageOf(settings, ""));
    else
      rendered(settings).then(
        (page) => send(html, page),
        (error) => response.destroy(error),
      );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens, so it has an address
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Asks for what the page shows, renders it, and sends the answers with it. */
async function rendered(settings: { baseUrl: string; token: string }): Promise<string> {
  const { baseUrl, token } = settings;
  const transport = createTransport({ baseUrl, auth: { type: "token", token }, userAgent: "seller-page/1.0" });
  const client = new QueryClient();
  await client.prefetchQuery(listOrdersOptions(transport, { per_page: 8 }));
  await client.prefetchInfiniteQuery(
    getInventoryInfiniteOptions(transport, { username: "example_seller", per_page: 20 }),
  );
  const state = dehydrate(client);
  const html = renderToString(createElement(App, { client: new QueryClient(), transport, state }));
  return pageOf({ ...settings, state }, html);
}

const pageOf = (settings: object, html: string): string => `<!doctype html>
<html lang="en">
<title>Seller</title>
<link rel="icon" href="data:,">
<style>body { font: 15px sans-serif } [role=alert] { color: #b00 } li form { display: inline } [aria-busy=true] { opacity: .5 }</style>
<div id="root">${html}</div>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll("<", "\\u003c")}</script>
<script type="module" src="page.js"></script>
</html>`;
