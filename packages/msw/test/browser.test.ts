import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { findChromium } from "@runout/harness/chromium";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShop, type Shop } from "./browser/open-shop.ts";

/** Nearly what the highest quality gives, which takes minutes. */
const QUALITY = 9;
const DATABASE = /^(pglite|initdb|demo-cluster)[^/]*\.(wasm|data|gz)$/;

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

/** Lets the page measure the longest time in which it could do nothing else, in milliseconds. */
const WATCH = `{
  let last = performance.now();
  globalThis.longestBlock = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
}`;

// CI has a Chromium; apps/docs/test/browser.test.ts asks for it there.
describe.runIf(findChromium() !== undefined)("a page in Chromium (not run where there is none)", () => {
  let shop: Shop;
  let page: Page;
  const requested: string[] = [];
  const problems: string[] = [];
  beforeAll(async () => {
    shop = await openShop();
    page = await shop.browser.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    page.context().on("request", (request) => requested.push(request.url()));
    await page.goto(shop.url);
    await page.waitForFunction("globalThis.shop");
  });
  afterAll(() => shop.close());

  const run = <Value>(expression: string): Promise<Value> => page.evaluate(expression);

  it("loads no marketplace before it asks for something, and stays usable while that loads", async () => {
    expect(page.workers()).toEqual([]);
    expect(requested.filter((url) => DATABASE.test(new URL(url).pathname.split("/").at(-1) ?? ""))).toEqual([]);
    const before = await run<number>("performance.now()");
    await run(WATCH);
    const { status, text, elapsed } = await run<{ status: number; text: string; elapsed: number }>(
      "shop.ask('/releases/1')",
    );
    expect([status, JSON.parse(text)]).toMatchObject([200, { id: 1, uri: "https://api.discogs.com/release/1" }]);
    expect(page.workers()).toHaveLength(1);
    const longestBlock = await run<number>("longestBlock");
    // In the page itself the longest block is more than half of the time.
    expect(longestBlock).toBeLessThan((elapsed - before) / 4);
    const seconds = ((elapsed - before) / 1000).toFixed(1);
    process.stdout.write(`first answer after ${seconds} s, page blocked ${Math.round(longestBlock)} ms at most\n`);
  });

  it("has files of the sizes that the README names", () => {
    const stated = [...readme.matchAll(/^\| `(?<file>[\w.-]+\.\w+)` .*\| (?<kilobytes>[\d,]+) kB +\|$/gm)].map(
      ({ groups: { file = "", kilobytes = "" } = {} }) => ({ file, kilobytes: Number(kilobytes.replace(",", "")) }),
    );
    expect(stated).toHaveLength(5);
    for (const { file, kilobytes } of stated) {
      // Compressing the database takes longer than all tests, so only where properties are tried at their full size.
      if (DATABASE.test(file) && process.env.TEST_SIZE !== "full") continue;
      const compressed = compressedKilobytes(file);
      expect(compressed, file).toBeLessThanOrEqual(kilobytes);
      expect(compressed, file).toBeGreaterThan(kilobytes * 0.9);
    }
  });

  /** The size of a file, which a bundler has given a hash in its name. */
  function compressedKilobytes(file: string): number {
    const { name: stem, ext: ending } = parse(file);
    const folder = join(shop.folder, "assets");
    const built = readdirSync(folder).find((name) => name.startsWith(`${stem}-`) && name.endsWith(ending));
    const content = readFileSync(join(folder, built ?? file));
    const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return Math.ceil(compressed.byteLength / 1000);
  }

  it("sees cut connections, aborted calls and refusals as with a server", async () => {
    await run("shop.sandbox.control.createFault({ operation_id: 'getInventory', cut: true, times: 1 })");
    expect(await run("shop.messageOf(shop.ask('/users/example_seller/inventory'))")).toMatch(/^TypeError: /);
    expect(await run("shop.ask('/users/example_seller/inventory')")).toMatchObject({ status: 200 });
    expect(await run("shop.abort('/releases/1')")).toBe("Error: not needed");
    expect(await run("shop.ask('/marketplace/orders')")).toMatchObject({ status: 401 });
    expect(await run("shop.messageOf(shop.sandbox.restore('never'))")).toMatch(/^ControlError: restoreSnapshot: /);
  });

  it("controls the marketplace in the worker", async () => {
    await run("shop.sandbox.reset()");
    expect(await run("shop.sandbox.listRequests()")).toEqual([]);
    const name = await run<string>("shop.sandbox.snapshot()");
    expect(await run("shop.sandbox.advance({ days: 5 })")).toMatchObject({ offset_seconds: expect.any(Number) });
    await run("shop.ask('/releases/1')");
    expect(await run("shop.sandbox.listRequests()")).toMatchObject([
      { method: "GET", path: "/releases/1", operationId: "getRelease", response: { status: 200, body: { id: 1 } } },
    ]);
    await run(`shop.sandbox.restore(${JSON.stringify(name)})`);
    expect(await run("shop.sandbox.fetch('/releases/1').then(({ status }) => status)")).toBe(200);
  });

  it("gets the reason why a marketplace does not open", async () => {
    expect(await run("shop.failToStart('', { now: 'yesterday' })")).toMatch(/^TypeError: now must be a Date/);
    expect(await run("shop.failToStart('/nowhere.js', {})")).toMatch(/^Error: The sandbox's worker has failed: /);
    await expect.poll(() => page.workers()).toHaveLength(1);
  });

  it("rejects after the marketplace was closed", async () => {
    await run("shop.sandbox.close()");
    expect(await run("shop.messageOf(shop.ask('/releases/1'))")).toMatch(/^TypeError: /);
    expect(await run("shop.messageOf(shop.sandbox.fetch('/releases/1'))")).toBe("TypeError: fetch failed");
    expect(problems).toEqual([]);
  });
});
