import type { SandboxOutput } from "../../handlers.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Lists the faults in force. */
export async function listFaults({ faults }: SandboxContext): Promise<SandboxOutput<"listFaults">> {
  return { faults: faults.list() };
}
