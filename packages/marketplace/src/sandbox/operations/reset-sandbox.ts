import type { SandboxOutput } from "../../handlers.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Puts everything back to the seed: data, clock and faults. */
export async function resetSandbox({ reset }: SandboxContext): Promise<SandboxOutput<"resetSandbox">> {
  await reset();
}
