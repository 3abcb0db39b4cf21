import { withoutCredentials } from "./credentials.ts";
import type { Layer } from "./layer.ts";

/** A call as events describe it: the same object in all events of one call. */
export interface CallDescription {
  readonly operationId: string | undefined;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
}

/** What happens to a call, in this order: `call`, then for each attempt maybe a `wait` and an `attempt`, then `end`. */
export type ClientEvent = { readonly call: CallDescription } & (
  | { readonly type: "call" }
  | {
      readonly type: "wait";
      /** `pacing`: until the rate limit allows a call. `retry`: before an attempt that follows a failed one. */
      readonly reason: "pacing" | "retry";
      readonly milliseconds: number;
    }
  | {
      /** An attempt has ended, or the call has. */
      readonly type: "attempt" | "end";
      /** The attempts until now. */
      readonly attempts: number;
      readonly milliseconds: number;
      /** The status of the answer, if there was one. */
      readonly status?: number;
      /** Why there was none. */
      readonly error?: unknown;
    }
);

/** An event without the call that it is about. */
type EventDetails<Event = ClientEvent> = Event extends unknown ? Omit<Event, "call"> : never;

/** Reports to a hook what happens to one call. */
export type Emit = (event: EventDetails) => void;

/** Reports the events of one call to a hook. The hook is called in a microtask of its own, so that its errors do not end the call. */
export function emitter(
  hook: (event: ClientEvent) => void,
  method: string,
  address: string,
  operationId?: string,
): Emit {
  const call: CallDescription = { operationId, method, url: withoutCredentials(address) };
  return (event) => queueMicrotask(() => hook({ ...event, call } as ClientEvent)); // the parts of one event
}

/** Reports each attempt, or the whole call, depending on the position among the layers. */
export const events =
  (type: "attempt" | "end"): Layer =>
  (next) =>
  async (call, signal) => {
    const begun = performance.now();
    const report = (outcome: { status: number } | { error: unknown }) =>
      call.emit?.({ type, attempts: call.attempts, milliseconds: performance.now() - begun, ...outcome });
    if (type === "end") call.emit?.({ type: "call" });
    try {
      const answer = await next(call, signal);
      report({ status: answer.response.status });
      return answer;
    } catch (error) {
      report({ error });
      throw error;
    }
  };
