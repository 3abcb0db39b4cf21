import type { ControlClient, Sandbox, SandboxOptions } from "@runout/sandbox";
import { type SandboxOperationId, sandboxOperationTable } from "@runout/spec/sandbox";
import { onDemand } from "./on-demand.ts";

/** What a sandbox behind MSW is opened with: all of `createSandbox` but a port. */
export type LazySandboxOptions = Omit<SandboxOptions, "listen">;

/** A sandbox that is loaded and opened when it is first needed. */
export interface LazySandbox
  extends Pick<Sandbox, "fetch" | "control" | "requests" | "reset" | "snapshot" | "restore" | "advance" | "close"> {
  /**
   * Loads and opens the sandbox now, so that the first request need not wait for it. It may be called again.
   *
   * @throws what `createSandbox` throws
   */
  start(): Promise<void>;
}

/**
 * Makes a sandbox in this thread that costs nothing until it is used: the marketplace and its database are loaded by the first
 * request, the first other call, or `start`. A reset before that has nothing to do. If loading fails, the next call tries again.
 *
 * @param options those of `createSandbox`. @default the demo, at the time of the machine, without a rate limit
 * @example
 * const sandbox = createLazySandbox({ now: "2026-03-01T12:00:00Z" });
 * const server = setupServer(...statefulHandlers(sandbox));
 */
export function createLazySandbox(options: LazySandboxOptions = {}): LazySandbox {
  let opened: Sandbox | undefined;
  const sandbox = onDemand(async () => {
    const { createSandbox } = await import("@runout/sandbox");
    opened = await createSandbox(options);
    return opened;
  });
  return {
    fetch: async (input, init) => (await sandbox.get()).fetch(input, init),
    control: controlFunctions(async (operationId, parameters) => {
      const { [operationId]: operation } = (await sandbox.get()).control;
      // The caller's type has checked them.
      return (operation as (parameters: unknown) => Promise<unknown>)(parameters);
    }),
    get requests() {
      return opened?.requests ?? [];
    },
    reset: async () => (await sandbox.peek())?.reset(),
    snapshot: async (name) => (await sandbox.get()).snapshot(name),
    restore: async (name) => (await sandbox.get()).restore(name),
    advance: async (duration) => (await sandbox.get()).advance(duration),
    close: () => sandbox.close((open) => open.close()),
    async start() {
      await sandbox.get();
    },
  };
}

/** Makes a function of each operation of the control API, over one that reaches a sandbox elsewhere. */
export function controlFunctions(
  call: (operationId: SandboxOperationId, parameters: unknown) => Promise<unknown>,
): ControlClient {
  // The keys of the table are its ids.
  const ids = Object.keys(sandboxOperationTable) as SandboxOperationId[];
  const functions = ids.map((id) => [id, (parameters?: unknown) => call(id, parameters)]);
  // The sandbox answers what its own type says.
  return Object.fromEntries(functions) as ControlClient;
}
