import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../contract.ts";

/** Lists the faults in force. */
export async function listFaults({ faults }: SandboxContext): Promise<SandboxOutput<"listFaults">> {
  return { faults: faults.list() };
}
