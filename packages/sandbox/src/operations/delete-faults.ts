import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../operation-types.ts";

/** Deletes all faults. */
export async function deleteFaults({ faults }: SandboxContext): Promise<SandboxOutput<"deleteFaults">> {
  faults.clear();
}
