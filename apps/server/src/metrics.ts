import type { Answer } from "@runout/http";
import type { ReadCounts } from "@runout/marketplace";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { SharedWindow } from "./rate-limit/shared-window.ts";

/**
 * Counts and times requests by operationId and status. Calls of no operation share one label, so that no caller can grow the
 * number of series from outside.
 *
 * @returns to be called with each answer and the milliseconds since its request came
 */
export function measureRequests(registry: Registry): (answer: Answer, milliseconds: number) => void {
  const labelNames = ["operation", "status"] as const;
  // Counted here, and reported when they are asked for: the library takes a microsecond to find the series of its labels.
  const counts = new Map<string, Map<number, number>>();
  new Counter({
    name: "runout_http_requests_total",
    help: "Requests answered.",
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      for (const [operation, byStatus] of counts) {
        for (const [status, count] of byStatus) this.inc({ operation, status }, count);
      }
    },
  });
  const durations = new Histogram({
    name: "runout_http_request_duration_seconds",
    help: "Time from a request's arrival to the end of its answer.",
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return ({ operationId: operation = "none", status }, milliseconds) => {
    const byStatus = counts.get(operation) ?? new Map<number, number>();
    counts.set(operation, byStatus.set(status, (byStatus.get(status) ?? 0) + 1));
    durations.observe({ operation, status }, milliseconds / 1000);
  };
}

/** Shows which database server answered the calls that only read. */
export function measureReads(registry: Registry, counts: ReadCounts): void {
  new Counter({
    name: "runout_database_reads_total",
    help: "Calls that only read, by the server that answered and why.",
    labelNames: ["server", "reason"] as const,
    registers: [registry],
    collect() {
      // Counted elsewhere, so the total is set each time.
      this.reset();
      this.inc({ server: "replica", reason: "fresh" }, counts.replica);
      this.inc({ server: "primary", reason: "own_changes" }, counts.primaryForOwnChanges);
      this.inc({ server: "primary", reason: "replica_failed" }, counts.primaryForFailure);
    },
  });
}

/** Shows whether the store that counts calls for all processes is there. */
export function measureCounting(registry: Registry, window: Pick<SharedWindow, "isUp" | "countedAlone">): void {
  const registers = [registry];
  new Gauge({
    name: "runout_rate_limit_store_up",
    help: "Whether the store of the rate limit answered when it was last asked.",
    registers,
    collect() {
      this.set(window.isUp ? 1 : 0);
    },
  });
  new Counter({
    name: "runout_rate_limit_counted_alone_total",
    help: "Calls that this process counted by itself because the store did not answer.",
    registers,
    collect() {
      this.reset();
      this.inc(window.countedAlone);
    },
  });
}
