import autocannon from "autocannon";
import type { Measurement } from "../measure-rounds.ts";
import { fillInHeaders, fillTemplate, type RequestTemplate } from "./request-template.ts";
import { signHeader } from "./sign-header.ts";

let count = 0;

/**
 * Sends a request over and over, with so many in flight on connections that stay open.
 *
 * @throws Error when an answer is not a success, or does not come
 */
export async function sendRepeatedly(
  template: RequestTemplate,
  connections: number,
  length: { seconds: number } | { amount: number },
): Promise<Measurement> {
  const next = () => {
    count += 1;
    const path = fillTemplate(template.path, template, count);
    const { method = "GET", signing, origin } = template;
    const authorization = signing && signHeader(signing, { method, url: `${origin}${path}` });
    return {
      path,
      headers: { ...fillInHeaders(template, count), ...(authorization !== undefined && { authorization }) },
      ...(template.body !== undefined && { body: fillTemplate(template.body, template, count) }),
    };
  };
  // A request that is always the same is built once; building each one costs the load what the servers could use.
  const isFixed =
    template.signing === undefined &&
    !/\{[nk]\}/.test(JSON.stringify([template.path, template.headers, template.body]));
  const result = await autocannon({
    url: template.origin,
    connections,
    timeout: 60,
    sampleInt: 50,
    method: template.method ?? "GET",
    requests: [isFixed ? next() : { setupRequest: (request) => ({ ...request, ...next() }) }],
    ...("seconds" in length ? { duration: length.seconds } : { amount: length.amount }),
  });
  const { errors, timeouts, non2xx, latency, duration } = result;
  if (errors + timeouts + non2xx > 0) {
    const statuses = JSON.stringify(result.statusCodeStats ?? {});
    throw new Error(
      `${template.path}: ${non2xx} refused (statuses ${statuses}), ${errors} errors, ${timeouts} without answer`,
    );
  }
  return { rate: result["2xx"] / duration, p50: latency.p50, p99: latency.p99 };
}
