export type { OperationCall, SandboxContext, StepInput } from "./context.ts";
export type { FaultEffect, Faults } from "./faults.ts";
export type { SandboxHandlers, SandboxInput, SandboxOutput } from "./handlers.ts";
export { sandboxHandlers } from "./operation-handlers.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { Schemas as SandboxSchemas } from "./schemas.ts";
