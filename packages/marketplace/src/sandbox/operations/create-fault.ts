import { operationTable } from "@runout/spec";
import { invalid } from "../../errors.ts";
import type { SandboxInput, SandboxOutput } from "../../handlers.ts";
import type { SandboxContext } from "../sandbox-context.ts";

/** Faults in force at most: each call looks through them. */
const MAX_FAULTS = 1000;

/** Makes the next calls of an operation fail, wait, or lose their connection. */
export async function createFault(
  { faults }: SandboxContext,
  { body }: SandboxInput<"createFault">,
): Promise<SandboxOutput<"createFault">> {
  if (body.operation_id !== "*" && !Object.hasOwn(operationTable, body.operation_id)) {
    throw invalid("Invalid operation_id: expected * or an operation of the marketplace document.");
  }
  if (body.status === undefined && body.latency_ms === undefined && !body.cut) {
    throw invalid("A status, latency_ms or cut is required.");
  }
  if (faults.list().length >= MAX_FAULTS) {
    throw invalid(`There are ${MAX_FAULTS} faults in force already; delete them first.`);
  }
  return faults.add(body);
}
