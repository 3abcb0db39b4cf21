import { ControlError } from "@runout/sandbox/control-client";
import type { SandboxOperationId } from "@runout/spec/sandbox";
import type { LazySandboxOptions } from "./lazy-sandbox.ts";

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

/** A `Request` as a value that can be sent to a worker. */
export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | undefined;
}

/** A `Response` as a value that can be sent to a page. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | undefined;
}

/** An error with all that users look at. A browser alone would send its message, and no class of its own. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly cause: string | undefined;
  /** Of a ControlError. */
  readonly refusal: { readonly operationId: SandboxOperationId; readonly status: number } | undefined;
}

export async function toPlainRequest(request: Request): Promise<PlainRequest> {
  const { url, method, headers } = request;
  return { url, method, headers: [...headers], body: await bytesOf(request) };
}

export async function toPlainResponse(response: Response): Promise<PlainResponse> {
  const { status, headers } = response;
  return { status, headers: [...headers], body: await bytesOf(response) };
}

export const fromPlainRequest = ({ url, body, ...init }: PlainRequest): Request =>
  new Request(url, { ...init, body: body ?? null });

export const fromPlainResponse = ({ body, ...init }: PlainResponse): Response => new Response(body ?? null, init);

async function bytesOf(message: Request | Response): Promise<ArrayBuffer | undefined> {
  return message.body === null ? undefined : message.arrayBuffer();
}

export function toPlainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), cause: undefined, refusal: undefined };
  const { name, message, cause } = error;
  const causeText = cause instanceof Error ? cause.message : undefined;
  if (!(error instanceof ControlError)) return { name, message, cause: causeText, refusal: undefined };
  const { operationId, status } = error;
  return { name, message: withoutName(message, operationId), cause: causeText, refusal: { operationId, status } };
}

/** A ControlError puts the operation's name before its message. */
const withoutName = (message: string, name: string): string => message.replace(`${name}: `, "");

export function fromPlainError({ name, message, cause, refusal }: PlainError): Error {
  if (refusal) return new ControlError(refusal.operationId, refusal.status, message);
  const options = cause === undefined ? {} : { cause: new Error(cause) };
  const error = name === "TypeError" ? new TypeError(message, options) : new Error(message, options);
  if (error.name !== name) error.name = name;
  return error;
}
