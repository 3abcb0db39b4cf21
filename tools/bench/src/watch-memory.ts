import type { Engine } from "./groups.ts";
import { residentMemory } from "./resident-memory.ts";
import type { Row } from "./row.ts";
import { pagePath, uncached } from "./shop/cast.ts";
import { type Stage, serverOn } from "./stage.ts";

const slices = 10;

/**
 * Watches a server's memory over many requests. One in four asks for a page that is not in the cache, so the cache fills up
 * and pages leave it. The first tenth is warm-up: what is held after it is what the rest is held against.
 */
export async function watchMemory(stage: Stage, engine: Engine, say: (text: string) => void): Promise<Row> {
  const { load, options } = stage;
  const { connections, requests } = options;
  const { url, pid } = serverOn(stage, engine);
  const slice = Math.ceil(requests / slices);
  const amounts: number[] = [];
  for (let index = 0; index < slices; index += 1) {
    say(`memory on ${engine}: ${index * slice} of ${requests} requests`);
    for (const [headers, amount] of [
      [{}, Math.ceil(slice * 0.75)],
      [uncached, Math.ceil(slice * 0.25)],
    ] as const) {
      await load.run({
        kind: "shoot",
        shot: { origin: url, path: pagePath, headers },
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
