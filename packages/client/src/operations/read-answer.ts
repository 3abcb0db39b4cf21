import { errorOf } from "../errors/api-error.ts";
import { MalformedResponseError } from "../errors/call-error.ts";
import type { Answer } from "../layers/layer.ts";

/**
 * The data of an answer.
 *
 * @throws ApiError for a refusal, by status one of its subclasses
 * @throws MalformedResponseError for an answer that is not JSON, or is empty where a body belongs
 */
export async function readAnswer({ call, response, body }: Answer): Promise<unknown> {
  const text = String(body);
  if (!response.ok) throw await errorOf(response, jsonOrText(text), call);
  if (call.operation?.text) return text;
  if (response.status === 204 || call.method === "HEAD") return undefined;
  if (text === "") throw new MalformedResponseError("is empty", call, response);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MalformedResponseError("is not JSON, or not all of it", call, response, { cause });
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined; // what a proxy says in a page of its own
  }
}
