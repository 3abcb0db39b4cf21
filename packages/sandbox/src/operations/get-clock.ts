import { clockView } from "../clock-view.ts";
import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../handlers.ts";

/** Tells the sandbox's time. */
export async function getClock({ clock }: SandboxContext): Promise<SandboxOutput<"getClock">> {
  return clockView(clock);
}
