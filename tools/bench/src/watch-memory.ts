import { execFileSync } from "node:child_process";
import { PAGE_PATH, UNCACHED_HEADERS } from "./demo-calls.ts";
import type { Engine } from "./options.ts";
import { type Setup, servedOn } from "./setup.ts";
import type { Row } from "./table.ts";

const SLICES = 10;

/**
 * Watches a server's memory over many requests. One in four asks for a page that is not in the cache, so the cache fills up
 * and pages leave it. The first tenth is warm-up: what is held after it is what the rest is held against.
 */
export async function watchMemory(setup: Setup, engine: Engine, report: (text: string) => void): Promise<Row> {
  const { load, options } = setup;
  const { connections, requests } = options;
  const { url, pid } = servedOn(setup, engine).server;
  const slice = Math.ceil(requests / SLICES);
  const amounts: number[] = [];
  for (let index = 0; index < SLICES; index += 1) {
    report(`memory on ${engine}: ${index * slice} of ${requests} requests`);
    for (const [headers, amount] of [
      [{}, Math.ceil(slice * 0.75)],
      [UNCACHED_HEADERS, Math.ceil(slice * 0.25)],
    ] as const) {
      await load.run({
        kind: "repeat",
        template: { origin: url, path: PAGE_PATH, headers },
        amount: Math.max(amount, connections),
        connections,
      });
    }
    amounts.push(residentMemory(pid));
  }
  const [first = 0] = amounts;
  const rest = amounts.slice(1);
  return {
    work: `memory of the server after ${requests.toLocaleString("en-US")} requests`,
    against: `after ${slice.toLocaleString("en-US")}`,
    engine: engine === "postgres" ? "PostgreSQL" : "PGlite",
    value: (rest.at(-1) ?? first) / first,
    range: [Math.min(...rest) / first, Math.max(...rest) / first],
    bar: { atMost: 1.2 },
    measured: `RSS ${amounts.map((amount) => amount.toFixed(0)).join(" ")} MB`,
  };
}

/** How much memory a process holds, in MB. */
function residentMemory(pid: number): number {
  const kilobytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  return kilobytes / 1024;
}
