import type { Layer, Outgoing } from "./layer.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** A call as events tell of it: the same object in all events of one call. */
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

/** What an event is without the call that it is about. */
type Happening<Event = ClientEvent> = Event extends unknown ? Omit<Event, "call"> : never;
export type Emit = (call: Outgoing, event: Happening) => void;

/** Tells a hook what happens. It is called apart from the call, so that its errors are its own. */
export function emitter(hook: (event: ClientEvent) => void): Emit {
  const descriptions = new WeakMap<Outgoing, CallDescription>();
  return (call, event) => {
    const { operation, method, url } = call;
    const description = descriptions.get(call) ?? { operationId: operation?.id, method, url: withoutCredentials(url) };
    descriptions.set(call, description);
    queueMicrotask(() => hook({ ...event, call: description } as ClientEvent)); // the parts of one event
  };
}

export const emitWait = (emit: Emit, call: Outgoing, reason: "pacing" | "retry", milliseconds: number): void =>
  emit(call, { type: "wait", reason, milliseconds });

/** Tells of each attempt, or of the whole call, depending on where it stands. */
export const events =
  (emit: Emit, type: "attempt" | "end"): Layer =>
  (next) =>
  async (call, signal) => {
    const begun = performance.now();
    const tell = (outcome: { status: number } | { error: unknown }) =>
      emit(call, { type, attempts: call.attempts, milliseconds: performance.now() - begun, ...outcome });
    if (type === "end") emit(call, { type: "call" });
    try {
      const answer = await next(call, signal);
      tell({ status: answer.response.status });
      return answer;
    } catch (error) {
      tell({ error });
      throw error;
    }
  };
