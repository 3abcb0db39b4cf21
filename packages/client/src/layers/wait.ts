/**
 * A promise of something that can be given up.
 *
 * @param begin begins it, and gives what stops it, which is called in the end in any case
 * @throws the signal's reason as soon as there is one
 */
export function abortable<Value>(
  signal: AbortSignal | null | undefined,
  begin: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => unknown,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let stop: (() => unknown) | undefined;
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

/** How long `Retry-After` asks to wait, in milliseconds: it is in seconds or a date. Undefined for an answer without one. */
export function retryAfter({ headers }: Pick<Response, "headers">): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return milliseconds >= 0 ? milliseconds : undefined;
}
