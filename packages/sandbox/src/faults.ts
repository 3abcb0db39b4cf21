import type { Schemas } from "./operation-types.ts";

/** What happens to a call instead of, or before, its execution. */
export interface FaultEffect {
  status?: number;
  latency_ms?: number;
  cut?: boolean;
}

type FaultState = Schemas["Fault"] & { calls: number };

/** The faults in force. They live as long as the process: they are switches of a test, not data of the marketplace. */
export interface Faults {
  add(fault: Schemas["FaultCreate"]): Schemas["Fault"];
  list(): Schemas["Fault"][];
  clear(): void;
  /** Remembers the faults in force, and returns a function that restores them. */
  remember(): () => void;
  /** Counts a call of an operation and returns the fault that applies to it; undefined for none. Of several the oldest applies. */
  next(operationId: string): FaultEffect | undefined;
}

/** No faults yet. */
export function createFaults(): Faults {
  let faults: FaultState[] = [];
  let lastId = 0;
  return {
    add({ operation_id, status, latency_ms, cut, every, times }) {
      lastId += 1;
      const fault: FaultState = {
        id: lastId,
        operation_id,
        status: status ?? null,
        latency_ms: latency_ms ?? 0,
        cut: cut ?? false,
        every: every ?? 1,
        remaining: times ?? null,
        calls: 0,
      };
      faults = [...faults, fault];
      return shown(fault);
    },
    list: () => faults.map(shown),
    clear() {
      faults = [];
    },
    remember() {
      const kept = faults;
      return () => {
        faults = kept;
      };
    },
    next(operationId) {
      for (const fault of faults) {
        if (fault.operation_id !== "*" && fault.operation_id !== operationId) continue;
        fault.calls += 1;
        if (fault.calls % fault.every !== 0) continue;
        if (fault.remaining !== null) fault.remaining -= 1;
        if (fault.remaining === 0) faults = faults.filter((other) => other !== fault);
        return {
          ...(fault.status !== null && { status: fault.status }),
          ...(fault.latency_ms > 0 && { latency_ms: fault.latency_ms }),
          ...(fault.cut && { cut: true }),
        };
      }
      return undefined;
    },
  };
}

const shown = ({ calls: _, ...fault }: FaultState): Schemas["Fault"] => fault;
