import type { SandboxHandlers } from "./handlers.ts";
import { actOnListing } from "./sandbox/operations/act-on-listing.ts";
import { actOnOrder } from "./sandbox/operations/act-on-order.ts";
import { actOnUser } from "./sandbox/operations/act-on-user.ts";
import { createFault } from "./sandbox/operations/create-fault.ts";
import { createSandboxOrder } from "./sandbox/operations/create-sandbox-order.ts";
import { createSnapshot } from "./sandbox/operations/create-snapshot.ts";
import { deleteFaults } from "./sandbox/operations/delete-faults.ts";
import { deleteSnapshot } from "./sandbox/operations/delete-snapshot.ts";
import { getClock } from "./sandbox/operations/get-clock.ts";
import { listBuyerOrders } from "./sandbox/operations/list-buyer-orders.ts";
import { listFaults } from "./sandbox/operations/list-faults.ts";
import { listSnapshots } from "./sandbox/operations/list-snapshots.ts";
import { loadScenario } from "./sandbox/operations/load-scenario.ts";
import { resetSandbox } from "./sandbox/operations/reset-sandbox.ts";
import { restoreSnapshot } from "./sandbox/operations/restore-snapshot.ts";
import { setClock } from "./sandbox/operations/set-clock.ts";

/** Every operation of the sandbox's control API. */
export const sandboxHandlers: SandboxHandlers = {
  actOnListing,
  actOnUser,
  createSnapshot,
  deleteSnapshot,
  listBuyerOrders,
  listSnapshots,
  loadScenario,
  restoreSnapshot,
  actOnOrder,
  createFault,
  createSandboxOrder,
  deleteFaults,
  getClock,
  listFaults,
  resetSandbox,
  setClock,
};
