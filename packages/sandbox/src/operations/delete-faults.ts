import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../handlers.ts";

/** Takes back every fault. */
export async function deleteFaults({ faults }: SandboxContext): Promise<SandboxOutput<"deleteFaults">> {
  faults.clear();
}
