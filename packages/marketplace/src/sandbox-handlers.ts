import type { SandboxHandlers } from "./handlers.ts";
import { actOnOrder } from "./sandbox/operations/act-on-order.ts";
import { createFault } from "./sandbox/operations/create-fault.ts";
import { createSandboxOrder } from "./sandbox/operations/create-sandbox-order.ts";
import { deleteFaults } from "./sandbox/operations/delete-faults.ts";
import { getClock } from "./sandbox/operations/get-clock.ts";
import { listFaults } from "./sandbox/operations/list-faults.ts";
import { resetSandbox } from "./sandbox/operations/reset-sandbox.ts";
import { setClock } from "./sandbox/operations/set-clock.ts";

/** Every operation of the sandbox's control API. */
export const sandboxHandlers: SandboxHandlers = {
  actOnOrder,
  createFault,
  createSandboxOrder,
  deleteFaults,
  getClock,
  listFaults,
  resetSandbox,
  setClock,
};
