import { get } from "node:http";
import type { Engine } from "./groups.ts";
import { percentile } from "./median.ts";
import type { Row } from "./row.ts";
import { authorization, tokens } from "./shop/cast.ts";
import { type Stage, serverOn } from "./stage.ts";

const WRITERS = 30;

/** How long a health check on a new connection takes at most while 30 connections write without a pause. */
export async function healthBesideWriters(stage: Stage, engine: Engine, say: (text: string) => void): Promise<Row> {
  const { rounds, seconds } = stage.options;
  const { url } = serverOn(stage, engine);
  say(`health checks beside ${WRITERS} writers on ${engine}`);
  let isWriting = true;
  const writing = stage.load
    .run({
      kind: "shoot",
      shot: {
        origin: url,
        method: "POST",
        path: "/marketplace/listings",
        headers: { ...authorization(tokens.store), "content-type": "application/json" },
        body: '{"release_id": {k}, "condition": "Mint (M)", "price": 12.5}',
        // Releases of the cast that are not blocked from sale.
        first: 1,
        span: 22,
      },
      seconds: rounds * seconds,
      connections: WRITERS,
    })
    .finally(() => {
      isWriting = false;
    });
  // Told below, after the last check.
  writing.catch(() => {});
  const times: number[] = [];
  while (isWriting) times.push(await timeCheck(`${url}/healthz`));
  const { rate } = await writing;
  return {
    work: `health check on a new connection beside ${WRITERS} writers, the slowest`,
    against: "",
    engine: engine === "postgres" ? "PostgreSQL" : "PGlite",
    value: Math.max(...times) / 1000,
    unit: "s",
    bar: { atMost: 0.5 },
    measured: `p50 ${percentile(times, 0.5).toFixed(1)} ms of ${times.length}, beside ${rate.toFixed(0)} writes per second`,
  };
}

function timeCheck(url: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      response.once("error", reject);
      response.once("end", () => resolve(performance.now() - began));
    }).once("error", reject);
  });
}
