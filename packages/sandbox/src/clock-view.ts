import type { Clock } from "@runout/marketplace";
import type { Schemas } from "./schemas.ts";

/** The clock as an answer shows it. */
export const clockView = (clock: Clock): Schemas["Clock"] => ({
  now: clock.now().toISOString(),
  offset_seconds: Math.round(clock.offset()) / 1000,
});
