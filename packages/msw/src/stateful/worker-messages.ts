import type { SandboxOperationId } from "@runout/spec/sandbox";
import type { LazySandboxOptions } from "./lazy-sandbox.ts";
import type { PlainError, PlainRequest } from "./plain-messages.ts";

/** What a page asks of the worker that its sandbox runs in. */
export type WorkerCommand =
  /** Opens the sandbox. The first command, and the only one of its kind. */
  | { readonly kind: "start"; readonly options: LazySandboxOptions }
  | { readonly kind: "fetch"; readonly request: PlainRequest }
  | { readonly kind: "control"; readonly operationId: SandboxOperationId; readonly parameters: unknown }
  /** Calls a method whose arguments and result can be sent as they are. */
  | { readonly kind: "call"; readonly method: "reset" | "snapshot" | "restore" | "advance"; readonly args: unknown[] }
  | { readonly kind: "requests" };

/** A command as it is sent. It is answered by a reply with the same id. */
export interface WorkerRequest {
  readonly id: number;
  readonly command: WorkerCommand;
}

export type WorkerReply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: PlainError });
