import { TimeoutError } from "../errors/call-error.ts";
import type { Answer, Layer } from "./layer.ts";
import { abortable } from "./wait.ts";

/** The longest time that timers count. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Ends an attempt that takes too long, or whose caller gave up, also when what sends it does not listen to signals.
 *
 * @param limitMs from sending the request until its answer has been read
 */
export const attemptTimeout =
  (limitMs: number): Layer =>
  (next) =>
  (call) =>
    abortable<Answer>(call.signal, (resolve, reject) => {
      const controller = new AbortController();
      const attemptMs = call.timeout?.attempt ?? limitMs;
      const totalMs = call.deadline - performance.now();
      const timer = setTimeout(
        () => reject(new TimeoutError(call, attemptMs < totalMs ? "attempt" : "total")),
        Math.min(attemptMs, totalMs, MAX_TIMER_MS),
      );
      let ended = false;
      const ending =
        <Result>(complete: (result: Result) => void) =>
        (result: Result) => {
          ended = true;
          complete(result);
        };
      next(call, controller.signal).then(ending(resolve), ending(reject));
      return () => {
        clearTimeout(timer);
        if (!ended) controller.abort();
      };
    });

/** Sets when a call is given up. The layers that wait or send obey it. */
export const totalTimeout =
  (limitMs: number): Layer =>
  (next) =>
  (call) => {
    call.deadline = performance.now() + (call.timeout?.total ?? limitMs);
    return next(call);
  };
