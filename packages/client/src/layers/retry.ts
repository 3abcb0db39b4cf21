import { CallError } from "../errors/call-error.ts";
import { type Emit, emitWait } from "./events.ts";
import type { Answer, Layer, Outgoing } from "./layer.ts";
import { wait } from "./wait.ts";

/** What may pass when the same call is made again. */
const PASSING = [408, 429, 500, 502, 503, 504];
/** Delays double from the first, up to the longest. */
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
/** A 429 waits longer: a minute without calls certainly empties the counter. */
const FIRST_REFUSAL_DELAY_MS = 4_000;
const LONGEST_REFUSAL_DELAY_MS = 60_000;
const REFUSALS = 5;
/** Who is told to come back later than this had better not wait for it. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Makes a call again that failed for a reason that may pass: where the contract's `x-retry` allows it; always after a 429, which did
 * nothing; and always after a 503 that says that nothing was changed.
 *
 * @param retries attempts after the first, refusals by the rate limit apart, of which five are waited out; with 0 none is
 */
export const retry =
  (retries: number, emit: Emit | undefined): Layer =>
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
      const status = answer?.response.status;
      const failed = call.attempts - refusals;
      const delay =
        status === 429
          ? allowed > 0 && refusals < REFUSALS && (retryAfter(answer) ?? refusalDelay(refusals))
          : failed <= allowed &&
            isPassing(call, answer, failure) &&
            (retryAfter(answer) ?? jitter(Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failed - 1))));
      if (status === 429) {
        refusals += 1;
        // Waiting for the rate limit is not counted.
        if (delay !== false) call.deadline += delay;
      }
      if (delay === false || delay > LONGEST_RETRY_AFTER_MS || performance.now() + delay >= call.deadline) {
        if (answer) return answer;
        throw failure;
      }
      if (emit) emitWait(emit, call, "retry", delay);
      await wait(delay, call.signal);
    }
  };

/** A failure without an answer passes if it is none of the caller's own: a lost connection, a timeout, a body that broke off. */
function isPassing({ operation, method, own }: Outgoing, answer: Answer | undefined, failure: unknown): boolean {
  const isSafe = operation ? operation.retry === "safe" : /^(GET|HEAD)$/.test(method);
  const unchanged =
    own && answer?.response.status === 503 && answer.response.headers.get("x-runout-unchanged") === "true";
  return answer
    ? PASSING.includes(answer.response.status) && (isSafe || unchanged)
    : isSafe && failure instanceof CallError;
}

/** Full jitter, so that clients that failed together do not come back together. */
const jitter = (milliseconds: number): number => Math.random() * milliseconds;

/** At least half of it is waited for: without a `Retry-After` the refusal says only that it is too early. */
const refusalDelay = (refusals: number): number => {
  const longest = Math.min(LONGEST_REFUSAL_DELAY_MS, FIRST_REFUSAL_DELAY_MS * 2 ** refusals);
  return longest / 2 + jitter(longest / 2);
};

/** What `Retry-After` asks for, in seconds or as a date. */
function retryAfter(answer: Answer | undefined): number | undefined {
  const value = answer?.response.headers.get("retry-after");
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
