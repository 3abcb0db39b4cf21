export type { OperationId, OrderStatus } from "./generated/operations.ts";
export { operationTable, orderTransitions } from "./generated/operations.ts";
export type { components, operations, paths } from "./generated/types.ts";
export type { OperationDescriptor } from "./operation-descriptor.ts";
export type { StatusTransitions } from "./status-transitions.ts";
