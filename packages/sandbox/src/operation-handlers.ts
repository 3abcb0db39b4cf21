import type { SandboxHandlers } from "./operation-types.ts";
import { actOnListing } from "./operations/act-on-listing.ts";
import { actOnOrder } from "./operations/act-on-order.ts";
import { actOnUser } from "./operations/act-on-user.ts";
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
  actOnListing: actOnListing,
  actOnOrder: actOnOrder,
  actOnUser: actOnUser,
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
