export type { OperationId } from "./generated/operations.ts";
export { operationTable } from "./generated/operations.ts";
export type { OrderStatus } from "./generated/transitions.ts";
export { orderTransitions } from "./generated/transitions.ts";
export type { components, operations, paths } from "./generated/types.ts";
export type { OperationDescriptor } from "./operation-descriptor.ts";
export type { StatusTransitions } from "./status-transitions.ts";
