import { invalid } from "@runout/marketplace/services";
import * as messages from "@runout/spec/messages";
import type { SandboxContext } from "../context.ts";
import type { SandboxInput, SandboxOutput } from "../operation-types.ts";

/** Faults in force at most: each call looks through them. */
const MAX_FAULTS = 1000;

/** Makes the next calls of an operation fail, wait, or lose their connection. */
export async function createFault(
  { faults }: SandboxContext,
  { body }: SandboxInput<"createFault">,
): Promise<SandboxOutput<"createFault">> {
  if (faults.list().length >= MAX_FAULTS) {
    throw invalid(messages.FaultsTooMany({ limit: MAX_FAULTS }));
  }
  return faults.add(body);
}
