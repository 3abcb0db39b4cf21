/**
 * A promise of something that can be given up.
 *
 * @param begin begins it, and gives what stops it, which is called in the end in any case
 * @throws the signal's reason as soon as there is one
 */
export function abortable<Value>(
  signal: AbortSignal | null | undefined,
  begin: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | undefined;
    const settle =
      <Result>(settled: (result: Result) => void) =>
      (result: Result) => {
        settled(result);
        stop?.();
        signal?.removeEventListener("abort", giveUp);
      };
    const fail = settle(reject);
    const giveUp = () => fail(signal?.reason);
    if (signal?.aborted) return giveUp();
    stop = begin(settle(resolve), fail);
    signal?.addEventListener("abort", giveUp);
  });
}

/** Waits, or throws the signal's reason as soon as there is one. */
export const wait = (milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> =>
  abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    return () => clearTimeout(timer);
  });
