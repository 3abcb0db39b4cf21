import type { SandboxOutput } from "../../handlers.ts";
import { clockView } from "../clock-view.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Tells the sandbox's time. */
export async function getClock({ clock }: SandboxContext): Promise<SandboxOutput<"getClock">> {
  return clockView(clock);
}
