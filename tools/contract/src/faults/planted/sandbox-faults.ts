import type { PlantedFault } from "../planted-fault.ts";

const FAULTS = "packages/sandbox/src/faults.ts";
const TRANSACTION = "packages/sandbox/src/sandbox-transaction.ts";

/** A control API of the sandbox that does something else than it says. */
export const SANDBOX_FAULTS: readonly PlantedFault[] = [
  {
    name: "reset-keeps-faults",
    what: "A reset leaves the injected faults in force.",
    file: TRANSACTION,
    find: "  faults.clear();\n",
    replace: "",
  },
  {
    name: "reset-keeps-clock",
    what: "A reset leaves the clock ahead.",
    file: TRANSACTION,
    find: "  await clock.reload(transaction);\n  faults.clear();",
    replace: "  await clock.set(transaction, clock.now());\n  faults.clear();",
  },
  {
    name: "clock-without-due-jobs",
    what: "What is due by the new time does not happen when the clock is moved.",
    file: "packages/sandbox/src/operations/set-clock.ts",
    find: "await runDueJobs(transactionAsDatabase(database, transaction), clock.now());",
    replace: "",
  },
  {
    name: "every-call-faulty",
    what: "An injected fault for every third call strikes every call.",
    file: FAULTS,
    find: "if (fault.calls % fault.every !== 0) continue;",
    replace: "",
  },
  {
    name: "injected-fault-stays",
    what: "An injected fault goes on after the calls it was for.",
    file: FAULTS,
    find: "if (fault.remaining === 0) faults = faults.filter((other) => other !== fault);",
    replace: "if (fault.remaining === 0) fault.remaining = 1;",
  },
  {
    name: "restore-keeps-order-numbers",
    what: "After a snapshot is restored, order numbers go on as if it were not.",
    file: "packages/marketplace/src/store/snapshots.ts",
    find: ", next_order = kept.next_order",
    replace: "",
  },
  {
    name: "restore-keeps-clock",
    what: "After a snapshot is restored, the clock stays as it was.",
    file: "packages/sandbox/src/operations/restore-snapshot.ts",
    find: "await clock.reload(transaction);",
    replace: "await clock.set(transaction, clock.now());",
  },
  {
    name: "scenario-without-reset",
    what: "A scenario that asks for a reset runs on the data that is there.",
    file: "packages/sandbox/src/operations/load-scenario.ts",
    find: "if (body.reset) await resetToSeed(context, transaction);",
    replace: "",
  },
  {
    name: "purchases-newest-last",
    what: "A buyer's orders come with the oldest first.",
    file: "packages/marketplace/src/store/orders/order-list.ts",
    find: "order by created desc, seller_id desc, number desc limit $2 offset $3",
    replace: "order by created asc, seller_id asc, number asc limit $2 offset $3",
  },
];
