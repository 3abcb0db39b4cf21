import type { RequestTemplate } from "../load/request-template.ts";
import type { Target } from "../measure-rounds.ts";
import type { Setup } from "../setup.ts";

/** Sends a request over and over. */
export const repeat =
  ({ load, options }: Setup, template: RequestTemplate): Target["measure"] =>
  (seconds) =>
    load.run({ kind: "repeat", template, seconds, connections: options.connections });

/** Sends as many requests as the sample has in a round, each once; no answer comes from a cache of pages. */
export const sample =
  (
    { load, options }: Setup,
    connections: number,
    headers: Record<string, string>,
    draw: () => string,
  ): Target["measure"] =>
  () => {
    const urls = Array.from({ length: Math.ceil(options.sample / options.rounds) }, draw);
    return load.run({ kind: "list", urls, headers, connections });
  };
