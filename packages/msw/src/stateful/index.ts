export { createLazySandbox, type LazySandbox } from "./lazy-sandbox.ts";
export { type StatefulHandlersOptions, statefulHandlers } from "./stateful-handlers.ts";
export { createWorkerSandbox, type WorkerSandbox } from "./worker-sandbox.ts";
