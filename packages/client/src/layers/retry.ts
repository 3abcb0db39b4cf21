import { CallError } from "../errors/call-error.ts";
import type { Answer, Layer, Outgoing } from "./layer.ts";
import { retryAfter, wait } from "./wait.ts";

/** What may pass when the same call is made again. */
const PASSING = [408, 500, 502, 503, 504];
/** How long to wait before the first repetition, which doubles from then on, the longest delay, and the share of a delay that is not random. */
const DELAYS_MS = { first: 500, max: 8_000, minShare: 0 };
/** A 429 waits longer, and half of it at least: a minute without calls certainly empties the counter. */
const REFUSAL_DELAYS_MS = { first: 4_000, max: 60_000, minShare: 0.5 };
const MAX_REFUSALS = 5;
/** Where the API asks for a longer wait than this, the call fails instead of waiting. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Makes a call again that failed for a reason that may pass: where the contract's `x-retry` allows it; always after a 429, which did
 * nothing; and always after a 503 that says that nothing was changed.
 *
 * @param retries attempts after the first, refusals by the rate limit apart, of which five are waited out; with 0 none is
 */
export const retry =
  (retries: number): Layer =>
  (next) =>
  async (call) => {
    const allowed = call.retries ?? retries;
    for (let refusals = 0; ; ) {
      let answer: Answer | undefined;
      let failure: unknown;
      call.attempts += 1;
      try {
        answer = await next(call);
      } catch (error) {
        failure = error;
      }
      const isRefusal = answer?.response.status === 429;
      const before = isRefusal ? refusals : call.attempts - refusals - 1;
      const max = isRefusal ? allowed && MAX_REFUSALS : isPassing(call, answer, failure) ? allowed : 0;
      const delay =
        before < max
          ? ((answer && retryAfter(answer.response)) ?? backoff(isRefusal ? REFUSAL_DELAYS_MS : DELAYS_MS, before))
          : Number.POSITIVE_INFINITY;
      if (isRefusal) {
        refusals += 1;
        // Waiting for the rate limit is not counted.
        call.deadline += delay;
      }
      if (delay > MAX_RETRY_AFTER_MS || performance.now() + delay >= call.deadline) {
        if (answer) return answer;
        throw failure;
      }
      call.emit?.({ type: "wait", reason: "retry", milliseconds: delay });
      await wait(delay, call.signal);
    }
  };

/** A failure without an answer passes if it is none of the caller's own: a lost connection, a timeout, a body that broke off. */
function isPassing({ operation, method, own }: Outgoing, answer: Answer | undefined, failure: unknown): boolean {
  const isSafe = operation ? operation.retry === "safe" : /^(GET|HEAD)$/.test(method);
  if (!answer) return isSafe && failure instanceof CallError;
  const { status, headers } = answer.response;
  return (
    PASSING.includes(status) && (isSafe || (own && status === 503 && headers.get("x-runout-unchanged") === "true"))
  );
}

/** Random, so that clients that failed together do not come back together. */
const backoff = ({ first, max, minShare }: typeof DELAYS_MS, before: number): number =>
  Math.min(max, first * 2 ** before) * (minShare + Math.random() * (1 - minShare));
