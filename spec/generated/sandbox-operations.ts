// Generated from spec/sandbox.yaml by `pnpm generate`. Do not edit.

import type { OperationDescriptor } from "../operation-descriptor.ts";
import type { operations } from "./sandbox-types.ts";

/** What a client or a server needs to know about each operation, by operationId. */
export const sandboxOperationTable = {
  resetSandbox: {
    method: "POST",
    path: "/sandbox/reset",
    statuses: [204, 404, 408, 413, 431, 500, 503],
    success: 204,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  listSnapshots: {
    method: "GET",
    path: "/sandbox/snapshots",
    statuses: [200, 404, 408, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "safe",
    paginated: false,
    planned: false,
  },
  createSnapshot: {
    method: "POST",
    path: "/sandbox/snapshots",
    statuses: [201, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 201,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  restoreSnapshot: {
    method: "POST",
    path: "/sandbox/snapshots/{name}/restore",
    statuses: [204, 404, 408, 413, 422, 431, 500, 503],
    success: 204,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  deleteSnapshot: {
    method: "DELETE",
    path: "/sandbox/snapshots/{name}",
    statuses: [204, 404, 408, 413, 431, 500, 503],
    success: 204,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  loadScenario: {
    method: "POST",
    path: "/sandbox/scenarios",
    statuses: [200, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  createSandboxOrder: {
    method: "POST",
    path: "/sandbox/orders",
    statuses: [201, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 201,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  actOnOrder: {
    method: "POST",
    path: "/sandbox/orders/{order_id}/actions",
    statuses: [200, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  listBuyerOrders: {
    method: "GET",
    path: "/sandbox/users/{username}/orders",
    statuses: [200, 404, 408, 422, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "safe",
    paginated: true,
    planned: false,
  },
  actOnListing: {
    method: "POST",
    path: "/sandbox/listings/{listing_id}/actions",
    statuses: [200, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  actOnUser: {
    method: "POST",
    path: "/sandbox/users/{username}/actions",
    statuses: [200, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  getClock: {
    method: "GET",
    path: "/sandbox/clock",
    statuses: [200, 404, 408, 431, 500],
    success: 200,
    access: "none",
    retry: "safe",
    paginated: false,
    planned: false,
  },
  setClock: {
    method: "POST",
    path: "/sandbox/clock",
    statuses: [200, 400, 404, 408, 413, 422, 431, 500, 503],
    success: 200,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  listFaults: {
    method: "GET",
    path: "/sandbox/faults",
    statuses: [200, 404, 408, 431, 500],
    success: 200,
    access: "none",
    retry: "safe",
    paginated: false,
    planned: false,
  },
  createFault: {
    method: "POST",
    path: "/sandbox/faults",
    statuses: [201, 400, 404, 408, 413, 422, 431, 500],
    success: 201,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
  deleteFaults: {
    method: "DELETE",
    path: "/sandbox/faults",
    statuses: [204, 404, 408, 413, 431, 500],
    success: 204,
    access: "none",
    retry: "never",
    paginated: false,
    planned: false,
  },
} as const satisfies Record<keyof operations, OperationDescriptor>;

/** The operations of the document. */
export type SandboxOperationId = keyof typeof sandboxOperationTable;

/** The operations that are described but not served yet. */
export type PlannedSandboxOperationId = {
  [Id in SandboxOperationId]: (typeof sandboxOperationTable)[Id]["planned"] extends true ? Id : never;
}[SandboxOperationId];

/** The operations that are served. */
export type ImplementedSandboxOperationId = Exclude<SandboxOperationId, PlannedSandboxOperationId>;
