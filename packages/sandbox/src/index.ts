export type { OperationCall, SandboxContext, StepInput } from "./context.ts";
export { type Control, type ControlOptions, createControl } from "./control.ts";
export { type ControlClient, ControlError, type ControlParameters } from "./control-client.ts";
export type { FaultEffect, Faults } from "./faults.ts";
export { sandboxHandlers } from "./operation-handlers.ts";
export type { SandboxHandlers, SandboxInput, SandboxOutput, Schemas as SandboxSchemas } from "./operation-types.ts";
export type { RecordedRequest, RecordedResponse } from "./request-log.ts";
export { createSandbox, type Duration, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export { createSandboxService, type SandboxService, type SandboxServiceOptions } from "./sandbox-service.ts";
