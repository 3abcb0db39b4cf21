import type { Budget, Layer } from "./layer.ts";
import { abortable } from "./wait.ts";

/** The API counts the calls of the last minute. One exactly a minute after another is refused now and then, so a margin is left. */
const COUNTED_MS = 60_250;

/** The calls of one address, which the API counts together. */
export interface Pacing {
  /** @internal */
  budget(limit: number): Budget;
  /** @internal Waits for a turn, first come, first served. */
  turn(limit: () => number, signal: AbortSignal | null | undefined): Promise<void>;
  /** @internal A call has ended. `used` is how many the API has counted. */
  ended(used: number, pauseMs: number): void;
}

/** Makes a pacing for several clients that call from one address: `createClient({ ..., pacing })`. */
export function createPacing(): Pacing {
  /** When each answered call stops counting, in order. It counts from its answer on: when it arrived is not known. */
  const ends: number[] = [];
  let open = 0;
  let pausedUntil = 0;
  let timer: ReturnType<typeof setTimeout>;
  let waiters: { limit: () => number; go: () => void }[] = [];

  /** Calls beyond the limit, were one made now. */
  const surplusOf = (limit: number): number => {
    const now = performance.now();
    while ((ends[0] ?? Number.POSITIVE_INFINITY) <= now) ends.shift();
    return open + ends.length - limit;
  };
  /** Milliseconds until a call is allowed; a guess while the calls that fill the limit are on their way. */
  const delayOf = (limit: number): number => {
    const surplus = surplusOf(limit);
    const now = performance.now();
    return Math.max(0, pausedUntil - now, surplus < 0 ? 0 : (ends[surplus] ?? now + COUNTED_MS) - now);
  };
  const next = (): void => {
    clearTimeout(timer);
    for (let first = waiters[0]; first; first = waiters[0]) {
      const delay = delayOf(first.limit());
      if (delay > 0) {
        timer = setTimeout(next, Math.ceil(delay));
        return;
      }
      open += 1;
      waiters.shift();
      first.go();
    }
  };
  return {
    budget: (limit) => ({
      limit,
      remaining: Math.max(0, -surplusOf(limit)),
      waiting: waiters.length,
      delay: delayOf(limit),
    }),
    turn: (limit, signal) =>
      abortable(signal, (go) => {
        const waiter = { limit, go };
        waiters.push(waiter);
        next();
        return () => {
          waiters = waiters.filter((one) => one !== waiter);
        };
      }),
    ended(used, pauseMs) {
      const now = performance.now();
      open -= 1;
      // What the API has counted and was not made here are calls of other programs.
      for (let missing = Math.max(1, used - open - ends.length); missing > 0; missing -= 1) ends.push(now + COUNTED_MS);
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
    const begun = performance.now();
    const milliseconds = call.emit && pacing.budget(limit).delay;
    if (milliseconds) call.emit?.({ type: "wait", reason: "pacing", milliseconds });
    await pacing.turn(() => limit, call.signal);
    call.deadline += performance.now() - begun;
    let used = 0;
    let pauseMs = 0;
    try {
      const answer = await next(call, signal);
      const { headers, status } = answer.response;
      const header = (name: string) => Number(headers.get(name));
      // An API that counts says so in each answer; a proxy's error says nothing of it.
      if (status < 400) limit = header("x-discogs-ratelimit") || Number.POSITIVE_INFINITY;
      used = Math.min(limit, header("x-discogs-ratelimit-used"));
      if (status === 429) pauseMs = (header("retry-after") || 1) * 1000;
      return answer;
    } finally {
      pacing.ended(used, pauseMs);
    }
  };
  return [layer, () => pacing.budget(limit)];
}
