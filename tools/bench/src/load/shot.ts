import type { Signing } from "./sign-header.ts";

/**
 * A request that is sent over and over. In `path`, `headers` and `body`, `{n}` is a number that no request before had, and `{k}` runs
 * around `first`, `first + 1` ... `first + span - 1`.
 */
export interface Shot {
  /** Scheme, host and port. */
  origin: string;
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** Signs every request anew. */
  signing?: Signing;
  body?: string;
  first?: number;
  span?: number;
}

/** Fills in the numbers of every header. */
export const fillInHeaders = (shot: Pick<Shot, "headers" | "first" | "span">, count: number): Record<string, string> =>
  Object.fromEntries(Object.entries(shot.headers ?? {}).map(([name, text]) => [name, fillIn(text, shot, count)]));

/** Fills in the numbers. */
export function fillIn(text: string, { first = 0, span = 1 }: Pick<Shot, "first" | "span">, count: number): string {
  return text.replaceAll("{n}", String(count)).replaceAll("{k}", String(first + (count % span)));
}
