import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { root } from "../src/repository.ts";

const OPERATIONS = "getInventory, createListing, editOrder";

/**
 * What a page loads to use a part of the client, in bytes after gzip. What is loaded with the first refusal is a file of its own, and
 * not in it.
 */
async function sizeOf(entry: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: `${root}/tools/checks` },
    bundle: true,
    minify: true,
    splitting: true,
    outdir: "bundle",
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@runout/source"],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

it.each([
  [
    "three functions",
    `export { createTransport } from "@runout/client"; export { ${OPERATIONS} } from "@runout/client/operations";`,
    4_720,
  ],
  [
    "three functions and OAuth",
    `export { createTransport, oauth } from "@runout/client"; export { ${OPERATIONS} } from "@runout/client/operations";`,
    5_385,
  ],
  ["the client with openapi-fetch", 'export { createClient, unwrap } from "@runout/client";', 8_140],
])("%s are small", async (name, entry, limit) => {
  const size = await sizeOf(entry);
  expect(size, name).toBeGreaterThan(1_000);
  expect(size, name).toBeLessThanOrEqual(limit);
});

it("a function that is not used costs nothing", async () => {
  const one =
    'export { createTransport } from "@runout/client"; export { getListing } from "@runout/client/operations";';
  const more = one.replace("getListing", `getListing, ${OPERATIONS}`);
  expect((await sizeOf(more)) - (await sizeOf(one))).toBeGreaterThan(100);
  const unused = `${one} import { everyListing, oauth, createClient, paginate } from "@runout/client";`;
  // Modules in another order compress a little differently.
  expect(Math.abs((await sizeOf(unused)) - (await sizeOf(one)))).toBeLessThan(20);
});
