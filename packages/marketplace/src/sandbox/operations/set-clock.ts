import { invalid } from "../../errors.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import { passTime } from "../../pass-time.ts";
import { clockView } from "../clock-view.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Puts the clock to a time, or forward by some seconds, and does what is due by then. */
export async function setClock(
  { clock, database }: SandboxContext,
  { body }: SandboxInput<"setClock">,
): Promise<SandboxOutput<"setClock">> {
  const target =
    body.now === undefined ? new Date(clock.now().getTime() + (body.advance_seconds ?? 0) * 1000) : new Date(body.now);
  const year = target.getUTCFullYear();
  if (!(year >= 1970 && year <= 9999)) {
    throw invalid(`Invalid ${body.now === undefined ? "advance_seconds" : "now"}: expected a time from 1970 to 9999.`);
  }
  await clock.set(database, target);
  await passTime(database, clock.now());
  return clockView(clock);
}
