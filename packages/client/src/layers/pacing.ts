import type { Budget, Layer } from "./layer.ts";
import { abortable, retryAfter } from "./wait.ts";

/** The API counts the calls of the last minute. One exactly a minute after another is sometimes refused, so a margin is left. */
const COUNTED_MS = 60_250;
/** More calls a minute than this are as good as no limit, and are not counted. */
const MAX_LIMIT = 10_000;

/** The calls of one address, which the API counts together. */
export interface Pacing {
  /** @internal */
  budget(limit: number): Budget;
  /** @internal Takes a turn, first come, first served. @returns undefined where there is no need to wait for it */
  turn(limit: () => number, signal: AbortSignal | null | undefined): Promise<void> | undefined;
  /** @internal A call has ended. `used` is how many the API has counted; undefined where it counts none. */
  ended(used: number | undefined, pauseMs: number): void;
}

/**
 * Makes a pacing for several clients that call from one address, which the API counts together. Without it each client has one of its
 * own.
 *
 * @example
 * const pacing = createPacing();
 * const shop = createTransport({ baseUrl: "http://127.0.0.1:8080", userAgent: "my-shop/1.0", pacing });
 * const report = createTransport({ baseUrl: "http://127.0.0.1:8080", userAgent: "my-report/1.0", pacing });
 * console.log(shop.budget?.remaining === report.budget?.remaining);
 */
export function createPacing(): Pacing {
  /** When each answered call stops counting, in order. It counts from its answer on: when it arrived is not known. */
  const ends: number[] = [];
  const waiters = new Set<{ limit: () => number; go: () => void }>();
  let open = 0;
  let pausedUntil = 0;
  let timer: ReturnType<typeof setTimeout>;

  const budget = (limit: number): Budget => {
    const now = performance.now();
    while (Number(ends[0]) <= now) ends.shift();
    const surplus = open + ends.length - limit;
    // A guess while the calls that fill the limit are on their way.
    const freeAt = surplus < 0 ? 0 : (ends[surplus] ?? now + COUNTED_MS);
    const delay = Math.max(now, pausedUntil, freeAt) - now;
    return { limit, remaining: Math.max(0, -surplus), waiting: waiters.size, delay };
  };
  const next = (): void => {
    clearTimeout(timer);
    for (const waiter of waiters) {
      const { delay } = budget(waiter.limit());
      if (delay > 0) {
        timer = setTimeout(next, Math.ceil(delay));
        return;
      }
      open += 1;
      waiters.delete(waiter);
      waiter.go();
    }
  };
  return {
    budget,
    turn(limit, signal) {
      if (waiters.size === 0 && budget(limit()).delay === 0 && !signal?.aborted) {
        open += 1;
        return undefined;
      }
      return abortable(signal, (go) => {
        const waiter = { limit, go };
        waiters.add(waiter);
        next();
        return () => waiters.delete(waiter);
      });
    },
    ended(used, pauseMs) {
      const now = performance.now();
      open -= 1;
      // What the API has counted and was not made here are calls of other programs.
      const missing = used === undefined ? 0 : Math.max(1, used - open - ends.length);
      for (let count = 0; count < missing; count += 1) ends.push(now + COUNTED_MS);
      if (pauseMs) pausedUntil = now + pauseMs;
      next();
    },
  };
}

/**
 * Lets calls wait so that the API has no reason to refuse one. The limit is learned from the headers of the answers.
 *
 * @param limit calls a minute, until the first answer says how many there are
 * @returns the layer, and what it knows of the rate limit
 */
export function pace(pacing: Pacing, limit: number): [Layer, () => Budget] {
  const layer: Layer = (next) => async (call, signal) => {
    if (!call.own) return next(call, signal);
    const turn = pacing.turn(() => limit, call.signal);
    if (turn) {
      const begun = performance.now();
      call.emit?.({ type: "wait", reason: "pacing", milliseconds: pacing.budget(limit).delay });
      await turn;
      call.deadline += performance.now() - begun;
    }
    let used: number | undefined = 0;
    let pauseMs = 0;
    try {
      const answer = await next(call, signal);
      const { headers, status } = answer.response;
      const header = (name: string) => Number(headers.get(name));
      if (status < 400) {
        // An API that counts says so in each answer; a proxy's error says nothing of it.
        const said = header("x-discogs-ratelimit");
        limit = said >= 1 && said <= MAX_LIMIT ? said : Number.POSITIVE_INFINITY;
      }
      used = Number.isFinite(limit) ? Math.min(limit, header("x-discogs-ratelimit-used") || 0) : undefined;
      if (status === 429) pauseMs = Math.min(COUNTED_MS, retryAfter(answer.response) ?? 1_000);
      return answer;
    } finally {
      pacing.ended(used, pauseMs);
    }
  };
  return [layer, () => pacing.budget(limit)];
}
