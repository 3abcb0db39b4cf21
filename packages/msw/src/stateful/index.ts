export { createLazySandbox, type LazySandbox, type LazySandboxOptions } from "./lazy-sandbox.ts";
export { type StatefulHandlersOptions, statefulHandlers } from "./stateful-handlers.ts";
export { createWorkerSandbox, type WorkerSandbox } from "./worker-sandbox.ts";
