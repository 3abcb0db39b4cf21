import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../operation-types.ts";

/** Lists the faults in force. */
export async function listFaults({ faults }: SandboxContext): Promise<SandboxOutput<"listFaults">> {
  return { faults: faults.list() };
}
