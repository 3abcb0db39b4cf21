import autocannon from "autocannon";
import type { Measurement } from "../lane.ts";
import { fillIn, fillInHeaders, type Shot } from "./shot.ts";
import { signHeader } from "./sign-header.ts";

let count = 0;

/**
 * Sends a request over and over, with so many in flight on connections that stay open.
 *
 * @throws Error when an answer is not a success, or does not come
 */
export async function shoot(
  shot: Shot,
  connections: number,
  length: { seconds: number } | { amount: number },
): Promise<Measurement> {
  const next = () => {
    count += 1;
    const path = fillIn(shot.path, shot, count);
    const { method = "GET", signing, origin } = shot;
    const authorization = signing && signHeader(signing, { method, url: `${origin}${path}` });
    return {
      path,
      headers: { ...fillInHeaders(shot, count), ...(authorization !== undefined && { authorization }) },
      ...(shot.body !== undefined && { body: fillIn(shot.body, shot, count) }),
    };
  };
  // A request that is always the same is built once; building each anew costs the load what the servers could use.
  const isFixed = shot.signing === undefined && !/\{[nk]\}/.test(JSON.stringify([shot.path, shot.headers, shot.body]));
  const result = await autocannon({
    url: shot.origin,
    connections,
    timeout: 60,
    sampleInt: 50,
    method: shot.method ?? "GET",
    requests: [isFixed ? next() : { setupRequest: (request) => ({ ...request, ...next() }) }],
    ...("seconds" in length ? { duration: length.seconds } : { amount: length.amount }),
  });
  const { errors, timeouts, non2xx, latency, duration } = result;
  if (errors + timeouts + non2xx > 0) {
    const statuses = JSON.stringify(result.statusCodeStats ?? {});
    throw new Error(
      `${shot.path}: ${non2xx} refused (statuses ${statuses}), ${errors} errors, ${timeouts} without answer`,
    );
  }
  return { rate: result["2xx"] / duration, p50: latency.p50, p99: latency.p99 };
}
