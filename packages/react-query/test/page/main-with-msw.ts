import { createWorkerSandbox, statefulHandlers } from "@runout/msw/stateful";
import { setupWorker } from "msw/browser";

// The same page, with a marketplace of its own that answers what it sends to the real service.
const sandbox = createWorkerSandbox(
  () => new Worker(new URL("./sandbox-worker.ts", import.meta.url), { type: "module" }),
);
await setupWorker(...statefulHandlers(sandbox)).start({ onUnhandledFrame: "bypass", quiet: true });
await sandbox.start();
await import("./main.tsx");
