import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { root } from "../src/repository.ts";

/** What a page loads of the package itself, in bytes after gzip: not the client, and not TanStack Query, which it has anyway. */
async function sizeOf(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "@runout/react-query";`, resolveDir: `${root}/tools/checks` },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@runout/source"],
    external: ["@runout/client", "@runout/client/operations", "@tanstack/react-query", "react"],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

const QUERIES = "getListingOptions, getOrderOptions, getInventoryInfiniteOptions";

it.each([
  ["a query", "getListingOptions", 700],
  ["three queries", QUERIES, 900],
  ["three queries and a mutation", `${QUERIES}, editOrderMutation`, 1_850],
  ["the same with an optimistic update", `${QUERIES}, editListingMutation, optimisticListingEdit`, 2_350],
])("%s is small", async (name, names, limit) => {
  const size = await sizeOf(names);
  expect(size, name).toBeGreaterThan(300);
  expect(size, name).toBeLessThanOrEqual(limit);
});
