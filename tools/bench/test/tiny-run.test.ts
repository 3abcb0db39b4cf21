import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const TINY =
  "--engines pglite --listings 300 --orders 600 --rounds 1 --seconds 0.2 --sample 16 --requests 100 --connections 2";

describe.runIf(isFullSize())("a run (in CI, or with TEST_SIZE=full)", () => {
  it("measures every row that the embedded database has, and prints them as a table", async () => {
    const command = ["--conditions=@runout/source", main, ...TINY.split(" ")];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    const rows = stdout
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2)
      .map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows.map(([, work, against]) => `${work} / ${against}`)).toEqual([
      "page of 50 of 300, from the cache / Fastify, same bytes",
      "page of 50 of 300, from the cache / Prism, same example",
      "page 10,000, walked to / page 1",
      "p99 of any sort, filter and page, 2 in flight / p50 of page 1",
      "p99 of any sort, filter and page, 1 in flight / p50 of page 1",
      "order list of 600, the page at five sixths, any sort / page 1, any sort",
      "order list of 600 by dates, 1 order and the count / ",
      "order list of 600 by archived, 1 order and the count / ",
      "call signed with HMAC-SHA1 / with a personal token",
      "call signed with PLAINTEXT / with a personal token",
      "memory of the server after 100 requests / after 10",
      "health check on a new connection beside 30 writers, the slowest / ",
      "start with SEED=300 / ",
    ]);
    for (const [, work, , , value] of rows) expect(value, work).toMatch(/^\d+(\.\d+)? (x|s|ms)$/);
  });
});
