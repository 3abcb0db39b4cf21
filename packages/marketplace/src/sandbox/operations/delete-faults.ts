import type { SandboxOutput } from "../../handlers.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Takes back every fault. */
export async function deleteFaults({ faults }: SandboxContext): Promise<SandboxOutput<"deleteFaults">> {
  faults.clear();
}
