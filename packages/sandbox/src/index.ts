export type { OperationCall, SandboxContext, StepInput } from "./context.ts";
export type { SandboxHandlers, SandboxInput, SandboxOutput, Schemas as SandboxSchemas } from "./contract.ts";
export { type Control, type ControlOptions, createControl } from "./control.ts";
export type { FaultEffect, Faults } from "./faults.ts";
export { sandboxHandlers } from "./operation-handlers.ts";
export { createSandboxService, type SandboxService, type SandboxServiceOptions } from "./sandbox-service.ts";
