export type { SandboxOperationId } from "./generated/sandbox-operations.ts";
export { sandboxOperationTable } from "./generated/sandbox-operations.ts";
export type {
  components as sandboxComponents,
  operations as sandboxOperations,
  paths as sandboxPaths,
} from "./generated/sandbox-types.ts";
export type { OperationDescriptor } from "./operation-descriptor.ts";
