import type { LazySandboxOptions } from "./lazy-sandbox.ts";
import { fromPlainError, type WorkerCommand, type WorkerReply, type WorkerRequest } from "./worker-messages.ts";

/** Commands to a worker with an open sandbox. */
export interface WorkerConnection {
  /** Rejects with what the sandbox has rejected with. */
  send(command: WorkerCommand, transfer?: Transferable[]): Promise<unknown>;
  /** Ends the worker, and all that waits for it with this error. */
  end(reason: Error): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Has a worker open its sandbox. A worker that cannot is ended.
 *
 * @throws what `createSandbox` has thrown in the worker; Error where its script was not loaded
 */
export async function connectWorker(worker: Worker, options: LazySandboxOptions): Promise<WorkerConnection> {
  const { port1: port, port2: theirs } = new MessageChannel();
  const waiting = new Map<number, Waiting>();
  let latestId = 0;
  let ended: Error | undefined;

  port.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ("error" in data) reject?.(fromPlainError(data.error));
    else resolve?.(data.value);
  };
  function send(command: WorkerCommand, transfer: Transferable[] = []): Promise<unknown> {
    if (ended) return Promise.reject(ended);
    latestId += 1;
    const request: WorkerRequest = { id: latestId, command };
    return new Promise((resolve, reject) => {
      port.postMessage(request, transfer);
      waiting.set(request.id, { resolve, reject });
    });
  }
  function end(reason: Error): void {
    ended ??= reason;
    worker.terminate();
    port.close();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  worker.addEventListener("error", ({ message }) => {
    end(new Error(`The sandbox's worker has failed: ${message || "its script was not loaded"}.`));
  });
  worker.postMessage(theirs, [theirs]);
  try {
    await send({ kind: "start", options });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return { send, end };
}
