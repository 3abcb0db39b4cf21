import { get } from "node:http";
import { authorization, TOKENS } from "./demo-calls.ts";
import type { Engine } from "./options.ts";
import { type Setup, servedOn } from "./setup.ts";
import { percentile } from "./statistics.ts";
import type { Row } from "./table.ts";
import { RELEASE_IDS } from "./targets/writes.ts";

const WRITERS = 30;

/** How long a health check on a new connection takes at most while 30 connections write without a pause. */
export async function healthDuringWrites(setup: Setup, engine: Engine, report: (text: string) => void): Promise<Row> {
  const { rounds, seconds } = setup.options;
  const { url } = servedOn(setup, engine).server;
  report(`health checks beside ${WRITERS} writers on ${engine}`);
  let isWriting = true;
  const writing = setup.load
    .run({
      kind: "repeat",
      template: {
        origin: url,
        method: "POST",
        path: "/marketplace/listings",
        headers: { ...authorization(TOKENS.store), "content-type": "application/json" },
        body: '{"release_id": {k}, "condition": "Mint (M)", "price": 12.5}',
        ...RELEASE_IDS,
      },
      seconds: rounds * seconds,
      connections: WRITERS,
    })
    .finally(() => {
      isWriting = false;
    });
  // Reported below, after the last check.
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
