import { createWorkerSandbox, statefulHandlers } from "@runout/msw/stateful";
import { setupWorker } from "msw/browser";

/** The marketplace that answers what this page sends to the real service. */
export const sandbox = createWorkerSandbox(
  () => new Worker(new URL("./sandbox-worker.ts", import.meta.url), { type: "module" }),
);

await setupWorker(...statefulHandlers(sandbox)).start({ onUnhandledFrame: "bypass", quiet: true });
