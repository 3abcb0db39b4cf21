import type { Clock } from "@runout/marketplace";
import type { SandboxContext } from "../context.ts";
import type { SandboxOutput, Schemas } from "../operation-types.ts";

/** Gets the marketplace's time. */
export async function getClock({ clock }: SandboxContext): Promise<SandboxOutput<"getClock">> {
  return clockView(clock);
}

/** The clock as an answer shows it. */
export const clockView = (clock: Clock): Schemas["Clock"] => ({
  now: clock.now().toISOString(),
  offset_seconds: Math.round(clock.offset()) / 1000,
});
