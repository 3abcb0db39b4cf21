import { Counter, Gauge, type Registry } from "prom-client";
import type { SharedWindow } from "../rate-limit/shared-window.ts";

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
      // Counted elsewhere, so the whole is told anew each time.
      this.reset();
      this.inc(window.countedAlone);
    },
  });
}
