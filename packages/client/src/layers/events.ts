import { withoutCredentials } from "./credentials.ts";
import type { Layer } from "./layer.ts";

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

/** Tells a hook what happens to one call. */
export type Emit = (event: Happening) => void;

/** Makes what tells a hook of one call. The hook is called apart from the call, so that its errors are its own. */
export function emitter(
  hook: (event: ClientEvent) => void,
  method: string,
  address: string,
  operationId?: string,
): Emit {
  const call: CallDescription = { operationId, method, url: withoutCredentials(address) };
  return (event) => queueMicrotask(() => hook({ ...event, call } as ClientEvent)); // the parts of one event
}

/** Tells of each attempt, or of the whole call, depending on where it stands. */
export const events =
  (type: "attempt" | "end"): Layer =>
  (next) =>
  async (call, signal) => {
    const begun = performance.now();
    const tell = (outcome: { status: number } | { error: unknown }) =>
      call.emit?.({ type, attempts: call.attempts, milliseconds: performance.now() - begun, ...outcome });
    if (type === "end") call.emit?.({ type: "call" });
    try {
      const answer = await next(call, signal);
      tell({ status: answer.response.status });
      return answer;
    } catch (error) {
      tell({ error });
      throw error;
    }
  };
