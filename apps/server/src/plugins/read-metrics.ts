import type { ReadCounts } from "@runout/marketplace";
import { Counter, type Registry } from "prom-client";

/** Shows which database server answered the calls that only read. */
export function measureReads(registry: Registry, counts: ReadCounts): void {
  new Counter({
    name: "runout_database_reads_total",
    help: "Calls that only read, by the server that answered and why.",
    labelNames: ["server", "reason"] as const,
    registers: [registry],
    collect() {
      // Counted elsewhere, so the whole is told anew each time.
      this.reset();
      this.inc({ server: "replica", reason: "fresh" }, counts.replica);
      this.inc({ server: "primary", reason: "own_changes" }, counts.primaryForOwnChanges);
      this.inc({ server: "primary", reason: "replica_failed" }, counts.primaryForFailure);
    },
  });
}
