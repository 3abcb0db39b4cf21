export type { OperationCall, SandboxContext, StepInput } from "./context.ts";
export type { SandboxHandlers, SandboxInput, SandboxOutput, Schemas as SandboxSchemas } from "./contract.ts";
export type { FaultEffect, Faults } from "./faults.ts";
export { sandboxHandlers } from "./operation-handlers.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
