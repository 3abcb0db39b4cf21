import type { SandboxHandlers } from "./contract.ts";
import { applyListingAction } from "./operations/apply-listing-action.ts";
import { applyOrderAction } from "./operations/apply-order-action.ts";
import { applyUserAction } from "./operations/apply-user-action.ts";
import { createFault } from "./operations/create-fault.ts";
import { createSandboxOrder } from "./operations/create-sandbox-order.ts";
import { createSnapshot } from "./operations/create-snapshot.ts";
import { deleteFaults } from "./operations/delete-faults.ts";
import { deleteSnapshot } from "./operations/delete-snapshot.ts";
import { getClock } from "./operations/get-clock.ts";
import { listBuyerOrders } from "./operations/list-buyer-orders.ts";
import { listFaults } from "./operations/list-faults.ts";
import { listSnapshots } from "./operations/list-snapshots.ts";
import { loadScenario } from "./operations/load-scenario.ts";
import { resetSandbox } from "./operations/reset-sandbox.ts";
import { restoreSnapshot } from "./operations/restore-snapshot.ts";
import { setClock } from "./operations/set-clock.ts";

/** Every operation of the sandbox's control API. */
export const sandboxHandlers: SandboxHandlers = {
  actOnListing: applyListingAction,
  actOnOrder: applyOrderAction,
  actOnUser: applyUserAction,
  createFault,
  createSandboxOrder,
  createSnapshot,
  deleteFaults,
  deleteSnapshot,
  getClock,
  listBuyerOrders,
  listFaults,
  listSnapshots,
  loadScenario,
  resetSandbox,
  restoreSnapshot,
  setClock,
};
