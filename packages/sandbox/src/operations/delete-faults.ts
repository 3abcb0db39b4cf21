import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../contract.ts";

/** Deletes all faults. */
export async function deleteFaults({ faults }: SandboxContext): Promise<SandboxOutput<"deleteFaults">> {
  faults.clear();
}
