import { type SandboxOperationId, type sandboxOperations, sandboxOperationTable } from "@runout/spec/sandbox";
import type { SandboxOutput } from "./operation-types.ts";

type Parameters<Id extends SandboxOperationId> = sandboxOperations[Id]["parameters"];
type PathOf<Id extends SandboxOperationId> = Parameters<Id> extends { path: infer Path } ? Path : unknown;
type QueryOf<Id extends SandboxOperationId> = [Exclude<Parameters<Id>["query"], undefined>] extends [never]
  ? unknown
  : Exclude<Parameters<Id>["query"], undefined>;
type BodyOf<Id extends SandboxOperationId> = sandboxOperations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : unknown;
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** What a control operation is called with: its path and query parameters and the properties of its body, side by side. */
export type ControlParameters<Id extends SandboxOperationId> = Flat<PathOf<Id> & QueryOf<Id> & BodyOf<Id>>;

/** One function for each operation of the control API, by its operationId. It rejects with a ControlError. */
export type ControlClient = {
  readonly [Id in SandboxOperationId]: Record<never, never> extends ControlParameters<Id>
    ? (parameters?: ControlParameters<Id>) => Promise<SandboxOutput<Id>>
    : (parameters: ControlParameters<Id>) => Promise<SandboxOutput<Id>>;
};

/** The control API has refused a call. The message is its own, after the operation's name. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly operationId: SandboxOperationId;
  readonly status: number;

  constructor(operationId: SandboxOperationId, status: number, message: string) {
    super(`${operationId}: ${message}`);
    this.operationId = operationId;
    this.status = status;
  }
}

/** Makes functions of the control API's operations over a `fetch` that reaches it. */
export function createControlClient(
  fetch: (request: Request) => Promise<Response>,
  baseUrl = "http://sandbox.test",
): ControlClient {
  // The keys of the table are its ids.
  const ids = Object.keys(sandboxOperationTable) as SandboxOperationId[];
  const functions = ids.map((operationId) => [
    operationId,
    async (parameters: Record<string, unknown> = {}) => {
      const response = await fetch(requestOf(operationId, parameters, baseUrl));
      const text = await response.text();
      const answer: unknown = text === "" ? undefined : JSON.parse(text);
      if (!response.ok) throw new ControlError(operationId, response.status, String(Object(answer).message));
      return answer;
    },
  ]);
  // The types are those of the document that the table was made from.
  return Object.fromEntries(functions) as ControlClient;
}

function requestOf(operationId: SandboxOperationId, parameters: Record<string, unknown>, baseUrl: string): Request {
  const { method, path } = sandboxOperationTable[operationId];
  const { ...others } = parameters;
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = String(others[name] ?? "");
    // The URL parser removes these, so that another address would be called.
    if (/^\.{0,2}$/.test(text))
      throw new TypeError(`${operationId} needs ${name}, which is neither empty nor "." nor "..".`);
    delete others[name];
    return encodeURIComponent(text);
  });
  const url = new URL(target, baseUrl);
  if (method !== "GET") return new Request(url, { method, body: JSON.stringify(others) });
  for (const [name, value] of Object.entries(others))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return new Request(url);
}
