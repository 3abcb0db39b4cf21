import { errorOf } from "../errors/api-error.ts";
import { MalformedResponseError } from "../errors/call-error.ts";
import { kindOf } from "../layers/check-options.ts";
import type { Answer, OperationFacts } from "../layers/layer.ts";

const decoder = /* @__PURE__ */ new TextDecoder();

/** The text of a body. */
export const textOf = (body: Answer["body"]): string => decoder.decode(body);

/**
 * The data of an answer.
 *
 * @throws ApiError for a refusal, by status one of its subclasses
 * @throws MalformedResponseError for an answer that is not JSON, not an object, or empty where a body belongs
 */
export async function readAnswer({ call, response, body }: Answer): Promise<unknown> {
  const text = textOf(body);
  if (!response.ok) throw await errorOf(response, jsonOrText(text), call);
  if (call.operation?.text) return text;
  if (call.method === "HEAD") return undefined;
  let data: unknown;
  try {
    data = text === "" ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new MalformedResponseError("is not JSON, or not all of it", call, response, { cause });
  }
  const fault = faultOf(call.operation, response.status, data);
  if (fault) throw new MalformedResponseError(fault, call, response);
  return call.operation?.empty ? undefined : data;
}

/** What is wrong with the data of a success; undefined where they can be used. Each answer of the contract is an object, or has no body. */
export function faultOf(operation: OperationFacts | undefined, status: number, data: unknown): string | undefined {
  if (data === undefined) return (operation ? operation.empty : status === 204) ? undefined : "is empty";
  return operation && !operation.empty && kindOf(data) !== "Object" ? "is not an object" : undefined;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined; // what a proxy says in a page of its own
  }
}
