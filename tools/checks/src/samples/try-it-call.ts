import { operationTable } from "@runout/spec";
import { sandboxOperationTable } from "@runout/spec/sandbox";
import type { TryIt } from "./guides.ts";

interface Described {
  method: string;
  path: string;
  success: number;
}

const OPERATIONS = new Map<string, Described>(Object.entries({ ...operationTable, ...sandboxOperationTable }));

/**
 * Makes the calls of a guide as its buttons do, as the seller of the demo, one after the other.
 *
 * @throws Error that names the first one that does not succeed as its operation documents, or that takes a value which no call before
 *   has answered
 */
export async function runTryItCalls(baseUrl: string, calls: readonly TryIt[]): Promise<void> {
  const answers = new Map<string, unknown>();
  for (const { operation, fields } of calls) {
    const found = OPERATIONS.get(operation);
    if (found === undefined) throw new Error(`There is no operation ${operation}.`);
    const values = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolved(value, answers)]));
    const response = await fetch(requestOf(baseUrl, found, values));
    const text = await response.text();
    if (response.status !== found.success) throw new Error(`${operation} is a ${response.status}: ${text}`);
    answers.set(operation, text === "" ? {} : JSON.parse(text));
  }
}

/** `$createListing.listing_id` stands for a property of the latest answer of that operation. */
function resolved(value: unknown, answers: ReadonlyMap<string, unknown>): unknown {
  const [, operation = "", property = ""] = /^\$(\w+)\.(\w+)$/.exec(String(value)) ?? [];
  if (operation === "") return value;
  const answer: unknown = Reflect.get(Object(answers.get(operation)), property);
  if (answer === undefined) throw new Error(`No call before has answered ${String(value)}.`);
  return answer;
}

function requestOf(baseUrl: string, { method, path }: Described, values: Record<string, unknown>): Request {
  const others = new Map(Object.entries(values));
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(others.get(name));
    others.delete(name);
    return encodeURIComponent(value);
  });
  const url = new URL(target, baseUrl);
  const headers = { authorization: "Discogs token=seller-token", "content-type": "application/json" };
  if (method === "POST") return new Request(url, { method, headers, body: JSON.stringify(others.get("body") ?? {}) });
  for (const [name, value] of others) url.searchParams.set(name, String(value));
  return new Request(url, { method, headers });
}
