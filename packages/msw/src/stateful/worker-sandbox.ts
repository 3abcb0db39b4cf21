import type { RecordedRequest } from "@runout/sandbox";
import { controlFunctions, type LazySandbox, type LazySandboxOptions } from "./lazy-sandbox.ts";
import { closedError, onDemand } from "./on-demand.ts";
import { connectWorker } from "./worker-connection.ts";
import { fromPlainResponse, type PlainResponse, toPlainRequest, type WorkerCommand } from "./worker-messages.ts";

/** A sandbox in a worker. What it was asked is remembered there too, so that it takes a promise to list it. */
export interface WorkerSandbox extends Omit<LazySandbox, "requests"> {
  /** The latest 1000 requests since the start or the last reset, in the order of their answers. */
  listRequests(): Promise<readonly RecordedRequest[]>;
}

const ORIGIN = "http://sandbox.test";

/**
 * Makes a sandbox in a worker of the browser, so that the page stays usable while the database loads and works. The worker is made
 * and its sandbox opened by the first request, the first other call, or `start`. A reset before that has nothing to do. If it does
 * not open, the next call tries again with a new worker.
 *
 * @param createWorker makes a worker whose script imports `@runout/msw/worker`
 * @param options those of `createSandbox`. @default the demo, at the time of the machine, without a rate limit
 * @example
 * const sandbox = createWorkerSandbox(
 *   () => new Worker(new URL("./sandbox-worker.ts", import.meta.url), { type: "module" }),
 * );
 * await setupWorker(...statefulHandlers(sandbox)).start();
 */
export function createWorkerSandbox(createWorker: () => Worker, options: LazySandboxOptions = {}): WorkerSandbox {
  const worker = onDemand(() => connectWorker(createWorker(), options));
  /** The worker answers each command with what the sandbox's method gives. */
  async function send<Value>(command: WorkerCommand, transfer?: Transferable[]): Promise<Value> {
    return (await (await worker.get()).send(command, transfer)) as Value;
  }
  return {
    async fetch(input, init) {
      const isPath = typeof input === "string" && input.startsWith("/");
      const request = new Request(isPath ? ORIGIN + input : input, init);
      const plain = await toPlainRequest(request);
      const { signal } = request;
      signal.throwIfAborted();
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
      const answer = send<PlainResponse>({ kind: "fetch", request: plain }, plain.body && [plain.body]);
      return fromPlainResponse(await Promise.race([answer, aborted]));
    },
    control: controlFunctions((operationId, parameters) => send({ kind: "control", operationId, parameters })),
    listRequests: async () => (worker.peek() ? send({ kind: "requests" }) : []),
    async reset() {
      if (worker.peek()) await send({ kind: "call", method: "reset", args: [] });
    },
    snapshot: (name) => send({ kind: "call", method: "snapshot", args: [name] }),
    restore: (name) => send({ kind: "call", method: "restore", args: [name] }),
    advance: (duration) => send({ kind: "call", method: "advance", args: [duration] }),
    close: () => worker.close(({ end }) => end(closedError())),
    async start() {
      await worker.get();
    },
  };
}
