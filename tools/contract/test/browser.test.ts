import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { findChromium } from "@runout/harness/chromium";
import { readOperations } from "@runout/http/openapi";
import { crossOriginHeaders } from "@runout/http/response";
import { type Mock, startMock } from "@runout/mock";
import { type RunningServer, start } from "@runout/server";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOCUMENTS } from "../src/documents.ts";

const documents = DOCUMENTS.map(({ document }) => document);

const executablePath = findChromium();
const SELLER = { Authorization: "Discogs token=seller-token" };
const INVENTORY = "/users/example_seller/inventory?per_page=1";
const LISTING = { release_id: 1, condition: "Mint (M)", price: 5 };

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Each kind of answer, and what asks server and mock for it. */
const CALLS: [what: string, status: number, path: string, sent: Sent][] = [
  ["a page without a preflight", 200, INVENTORY, {}],
  ["a page with every header of the contract", 200, INVENTORY, { headers: { ...SELLER, "If-None-Match": '"old"' } }],
  ["a page that did not change", 304, INVENTORY, { headers: { ...SELLER, "If-None-Match": "*" } }],
  ["a new listing", 201, "/marketplace/listings", post(LISTING)],
  ["an edit without a body in the answer", 204, "/marketplace/listings/4300802484", post({ price: 6 })],
  ["a body that is no JSON", 400, "/marketplace/listings", { ...post({}), body: "{" }],
  ["a user who is missing", 401, "/oauth/identity", {}],
  ["a path that leads nowhere", 404, "/nowhere", { headers: SELLER }],
  ["a method that is not there", 405, "/marketplace/listings", { headers: SELLER }],
  ["a value that is not taken", 422, "/marketplace/orders?page=0", { headers: SELLER }],
];

function post(body: object): Sent {
  return { method: "POST", headers: { ...SELLER, "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

it.runIf(process.env.CI !== undefined)("CI has a Chromium: apt-get install chromium, or set CHROMIUM_PATH", () => {
  expect(executablePath).toBeDefined();
});

describe.runIf(executablePath !== undefined)(
  "a page of another origin in Chromium (not run where there is none)",
  () => {
    let server: RunningServer;
    let mock: Mock;
    let website: Server;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error" };
      server = await start(environment, process.stderr);
      mock = await startMock({ port: 0 });
      website = createServer((_request, response) => response.setHeader("content-type", "text/html").end("<p>A shop."));
      await new Promise<void>((resolve) => website.listen(0, "127.0.0.1", resolve));
      browser = await chromium.launch({
        ...(executablePath && { executablePath }),
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"],
      });
      page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`); // a server that listens on a port has one
    });
    afterAll(async () => {
      await browser.close();
      await new Promise((resolve) => website.close(resolve));
      await mock.close();
      await server.stop();
    });

    /** Calls from the page; a call that the browser does not permit rejects. */
    function callFromPage(url: string, sent: Sent) {
      return page.evaluate(
        async ([url, sent]) => {
          const response = await fetch(url, sent);
          return { status: response.status, names: [...response.headers.keys()], text: await response.text() };
        },
        [url, sent] as const,
      );
    }

    /** What the documents describe of headers that an answer has. */
    async function describedHeaders(url: string, sent: Sent): Promise<string[]> {
      const response = await fetch(url, sent);
      const described = crossOriginHeaders(documents)["access-control-expose-headers"].toLowerCase();
      await response.arrayBuffer();
      return described.split(", ").filter((name) => response.headers.has(name));
    }

    it.each(CALLS)("reads %s: %i", async (_what, status, path, sent) => {
      for (const { url } of [server, mock]) {
        const read = await callFromPage(`${url}${path}`, sent);
        expect(read.status).toBe(status);
        expect(read.names).toEqual(expect.arrayContaining(await describedHeaders(`${url}${path}`, sent)));
        if (status >= 400) expect(JSON.parse(read.text)).toEqual({ message: expect.any(String) });
      }
    });

    it("reads the tag, the next page and the limit", async () => {
      for (const { url } of [server, mock]) {
        const { names } = await callFromPage(`${url}${INVENTORY}`, { headers: SELLER });
        expect(names).toEqual(expect.arrayContaining(["etag", "link", "x-discogs-ratelimit-remaining"]));
      }
    });

    it("chooses the mock's answer and reads which one it got", async () => {
      const { status, names } = await callFromPage(`${mock.url}${INVENTORY}`, { headers: { Prefer: "code=429" } });
      expect(status).toBe(429);
      expect(names).toContain("x-runout-mock");
    });

    it("reads that it calls too quickly", async () => {
      const url = `${server.url}/`;
      await expect.poll(async () => (await fetch(url, { headers: SELLER })).status, { interval: 1 }).toBe(429);
      const read = await callFromPage(url, { headers: SELLER });
      expect([read.status, JSON.parse(read.text)]).toEqual([429, { message: expect.any(String) }]);
      expect(read.names).toEqual(expect.arrayContaining(["x-discogs-ratelimit", "x-discogs-ratelimit-remaining"]));
    });
  },
);

describe("server and mock", () => {
  it("name every header that the documents take and describe", () => {
    const named = crossOriginHeaders(documents);
    for (const document of documents) {
      const text = JSON.stringify(document);
      const operations = readOperations(document, []);
      const sent = operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === "header"));
      for (const { name } of sent) expect(named["access-control-allow-headers"].split(", ")).toContain(name);
      for (const [, headers = ""] of text.matchAll(/"headers":\{((?:"[\w-]+":\{"\$ref":"[^"]+"\},?)+)\}/g)) {
        for (const [, name] of headers.matchAll(/"([\w-]+)":\{"\$ref"/g)) {
          expect(named["access-control-expose-headers"].split(", ")).toContain(name);
        }
      }
    }
  });
});
