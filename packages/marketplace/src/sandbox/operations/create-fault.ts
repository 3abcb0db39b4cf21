import { operationTable } from "@runout/spec";
import { invalid } from "../../errors.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Makes the next calls of an operation fail, wait, or lose their connection. */
export async function createFault(
  { faults }: SandboxContext,
  { body }: SandboxInput<"createFault">,
): Promise<SandboxOutput<"createFault">> {
  if (body.operation_id !== "*" && !(body.operation_id in operationTable)) {
    throw invalid("Invalid operation_id: expected * or an operation of the marketplace document.");
  }
  if (body.status === undefined && body.latency_ms === undefined && !body.cut) {
    throw invalid("A status, latency_ms or cut is required.");
  }
  return faults.add(body);
}
