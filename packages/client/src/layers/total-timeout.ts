import type { Layer } from "./layer.ts";

/** Sets when a call is given up. The layers that wait or send keep to it. */
export const totalTimeout =
  (limitMs: number): Layer =>
  (next) =>
  (call) => {
    call.deadline = performance.now() + (call.timeout?.total ?? limitMs);
    return next(call);
  };
