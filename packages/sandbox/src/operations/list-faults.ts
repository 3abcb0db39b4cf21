import type { SandboxContext } from "../context.ts";
import type { SandboxOutput } from "../handlers.ts";

/** Lists the faults in force. */
export async function listFaults({ faults }: SandboxContext): Promise<SandboxOutput<"listFaults">> {
  return { faults: faults.list() };
}
