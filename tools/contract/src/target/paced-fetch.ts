/** Waits so long; tests replace it, so that they do not wait. */
export type Wait = (milliseconds: number) => Promise<void>;

const sleep: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const MINUTE_MS = 60_000;
/** As if 25 calls a minute were allowed: what callers without credentials have. */
const FIRST_GAP_MS = MINUTE_MS / 25;

/**
 * Makes a function that asks for one address after the other, as slowly as the server's rate limit headers say: the calls that are left
 * of a minute are spread over it. After a 429 it waits as long as Retry-After says, or a minute, and asks again, once.
 */
export function createPacedFetch(
  wait: Wait = sleep,
): (url: string, headers: Record<string, string>) => Promise<Response> {
  let gap = 0;
  return async (url, headers) => {
    const send = async () => {
      await wait(gap);
      const response = await fetch(url, {
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(MINUTE_MS),
      }).catch((error: Error) => {
        throw new Error(`GET ${url} got no answer: ${Object(error.cause).message ?? error.message}`, { cause: error });
      });
      const limit = Number(response.headers.get("x-discogs-ratelimit"));
      const left = Number(response.headers.get("x-discogs-ratelimit-remaining"));
      gap = limit > 0 ? (left > 1 ? MINUTE_MS / limit : MINUTE_MS) : FIRST_GAP_MS;
      return response;
    };
    const response = await send();
    if (response.status !== 429) return response;
    await response.arrayBuffer();
    gap = Number(response.headers.get("retry-after") ?? 60) * 1000 || MINUTE_MS;
    return send();
  };
}
