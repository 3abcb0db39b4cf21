import { Agent, get } from "node:http";
import type { Measurement } from "../measure-rounds.ts";
import { percentile } from "../statistics.ts";
import { fillInHeaders } from "./request-template.ts";

let count = 0;

/**
 * Sends every request of a list once, in its order, with so many in flight, and times each to the end of its answer. In the
 * headers `{n}` is a number that no request before had.
 *
 * @throws Error when an answer is not a success
 */
export async function timeEach(
  urls: readonly string[],
  headers: Record<string, string>,
  connections: number,
): Promise<Measurement> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const waiting = urls.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const url of waiting) {
        count += 1;
        times.push(await timeOne(url, fillInHeaders({ headers }, count), agent));
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { rate: urls.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function timeOne(url: string, headers: Record<string, string>, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      response.resume();
      response.once("error", reject);
      response.once("end", () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${url} was answered with ${response.statusCode}`));
      });
    }).once("error", reject);
  });
}
