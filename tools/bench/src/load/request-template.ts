import type { Signing } from "./sign-header.ts";

/**
 * A request that is sent over and over. In `path`, `headers` and `body`, `{n}` is a number that no request before had, and `{k}` runs
 * around `first`, `first + 1` ... `first + span - 1`.
 */
export interface RequestTemplate {
  /** Scheme, host and port. */
  origin: string;
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** Signs every request by itself. */
  signing?: Signing;
  body?: string;
  first?: number;
  span?: number;
}

/** Fills in the numbers of every header. */
export const fillInHeaders = (
  template: Pick<RequestTemplate, "headers" | "first" | "span">,
  count: number,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(template.headers ?? {}).map(([name, text]) => [name, fillTemplate(text, template, count)]),
  );

/** Fills in the numbers. */
export function fillTemplate(
  text: string,
  { first = 0, span = 1 }: Pick<RequestTemplate, "first" | "span">,
  count: number,
): string {
  return text.replaceAll("{n}", String(count)).replaceAll("{k}", String(first + (count % span)));
}
