import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { findChromium } from "@runout/harness/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForBrowser } from "../src/bundle-for-browser.ts";
import { readText, repositoryFiles, root } from "../src/repository.ts";

const MACHINE = /"node:|\bBuffer\b|\bprocess\b\./;
const executablePath = findChromium();

it.each(["http", "sandbox", "marketplace"])("packages/%s can be bundled for browsers", async (name) => {
  expect((await bundleForBrowser(`packages/${name}/src/index.ts`)).problems).toEqual([]);
});

it("a file that opens a directory cannot", async () => {
  const { problems } = await bundleForBrowser("packages/marketplace/src/store/database/pglite/data-directory.ts");
  expect(problems).toContainEqual(expect.stringContaining('data-directory.ts: Could not resolve "node:fs"'));
});

it("nothing of Node is used outside of the marketplace's two engines and what is for Node alone", () => {
  const files = repositoryFiles().filter(
    (file) =>
      /^packages\/(marketplace|sandbox|http)\/src\/.*\.ts$/.test(file) &&
      !/\.test\.ts$|\/store\/database\/(pglite|postgres)\/|^packages\/http\/src\/node\/|\/prepare-databases\.ts$/.test(
        file,
      ) &&
      !/^packages\/sandbox\/src\/(listen-node|read-seed-file)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => MACHINE.test(withoutComments(readText(file))))).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** What `call` of the page returns, with the keys that are looked at here. */
interface PageAnswer {
  status: number;
  body: { id: string; listing_id: number; listings: { release: { id: number } }[] };
  elapsed: number;
}

// CI has a Chromium; apps/docs/test/browser.test.ts asks for it there.
describe.runIf(executablePath !== undefined)("a static page in Chromium (not run where there is none)", () => {
  let files: Map<string, Buffer | Uint8Array | string>;
  let server: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    files = await pageFiles();
    server = createServer((request, response) => {
      const name = request.url === "/" ? "/index.html" : (request.url ?? "");
      const content = files.get(name);
      response.writeHead(content === undefined ? 404 : 200, { "content-type": mediaTypeOf(name) }).end(content);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`); // it listens, so it has an address
    await page.waitForFunction("globalThis.call");
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const call = (...values: readonly unknown[]): Promise<PageAnswer> =>
    page.evaluate(`call(...${JSON.stringify(values)})`);

  it("lists an inventory, creates a listing, takes an order and ships it, without a server", async () => {
    const path = "/users/example_seller/inventory";
    const inventory = await call("GET", path, "buyer-token");
    expect(inventory).toMatchObject({ status: 200, body: { pagination: { page: 1 } } });
    reportSizes(inventory.elapsed);

    const sale = { release_id: inventory.body.listings[0]?.release.id, condition: "Mint (M)", price: 24.5 };
    const created = await call("POST", "/marketplace/listings", "seller-token", sale);
    expect(created).toMatchObject({ status: 201, body: { listing_id: expect.any(Number) } });
    const { listing_id } = created.body;

    const ordered = await call("POST", "/sandbox/orders", undefined, {
      buyer: "example_buyer",
      listing_ids: [listing_id],
    });
    expect(ordered).toMatchObject({ status: 201, body: { status: "New Order", items: [{ id: listing_id }] } });
    const order = `/marketplace/orders/${ordered.body.id}`;
    const invoice = await call("POST", order, "seller-token", { shipping: 5 });
    expect(invoice).toMatchObject({ status: 200, body: { status: "Invoice Sent", shipping: { value: 5 } } });
    const paid = await call("POST", order.replace("marketplace", "sandbox").concat("/actions"), undefined, {
      action: "pay",
    });
    expect(paid).toMatchObject({ status: 200, body: { status: "Payment Received" } });
    const shipped = await call("POST", order, "seller-token", { status: "Shipped" });
    expect(shipped).toMatchObject({ status: 200, body: { status: "Shipped" } });
    expect(await call("GET", order, "buyer-token")).toMatchObject({ status: 200, body: { status: "Shipped" } });
    expect(complaints).toEqual([]);
  });

  /** Compressing takes longer than the test, so only where properties are tried at their full size. */
  function reportSizes(elapsed: number): void {
    if (process.env.TEST_SIZE !== "full") return;
    const sizes = [...files].map(([name, content]) => `${name.slice(1)} ${compressedKilobytes(content)} kB`);
    const seconds = (elapsed / 1000).toFixed(1);
    process.stdout.write(`marketplace in a page: first answer after ${seconds} s; compressed ${sizes.join(", ")}\n`);
  }

  it("refuses as the server does", async () => {
    expect(await call("GET", "/marketplace/orders")).toMatchObject({
      status: 401,
      body: { message: "You must authenticate to access this resource." },
    });
    expect(await call("POST", "/marketplace/fee/1", "seller-token")).toMatchObject({ status: 405 });
    expect(await call("GET", "/nowhere")).toMatchObject({ status: 404 });
    expect(await call("POST", "/marketplace/listings", "seller-token", { price: -1 })).toMatchObject({ status: 422 });
  });
});

/** The page, its script, and what PGlite loads from beside it, by their paths. */
async function pageFiles(): Promise<Map<string, Buffer | Uint8Array | string>> {
  const { script, problems } = await bundleForBrowser("tools/checks/src/browser-page.ts");
  if (script === undefined) throw new Error(problems.join("\n"));
  const { resolve } = createRequire(join(root, "packages/marketplace/package.json"));
  const engine = dirname(resolve("@electric-sql/pglite"));
  const assets = ["pglite.wasm", "pglite.data", "initdb.wasm"];
  const read = async (name: string) => [`/${name}`, await readFile(join(engine, name))] as const;
  return new Map<string, Buffer | Uint8Array | string>([
    ["/index.html", '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>'],
    ["/page.js", script],
    ...(await Promise.all(assets.map(read))),
    // Where the page's address and the package's lead to.
    ["/dist/demo-cluster.tar.gz", await readFile(join(root, "packages/marketplace/dist/demo-cluster.tar.gz"))],
  ]);
}

/** Nearly what the highest quality gives, which takes minutes. */
const QUALITY = 9;

function compressedKilobytes(content: Buffer | Uint8Array | string): number {
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  return Math.ceil(compressed.byteLength / 1000);
}

function mediaTypeOf(name: string): string {
  if (name.endsWith(".html")) return "text/html; charset=utf-8";
  if (name.endsWith(".js")) return "text/javascript";
  return name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
}
