import { readFileSync } from "node:fs";
import openapi from "@runout/spec/openapi.json" with { type: "json" };
import { operations } from "../../src/generated/operations.ts";
import type { Call, CallOptions, MarketplaceClient, Transport } from "../../src/index.ts";

/** What a call is made with, as the kit writes it. */
export type Arguments = Record<string, unknown>;

/**
 * Reads a file of the kit that the tests of all languages share. `tools/contract/fixtures/README.md` describes its shape, which the
 * type has to repeat.
 */
export function readFixture<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`../../../../tools/contract/fixtures/${name}`, import.meta.url), "utf8"));
}

/** Calls an operation by its function, as `@runout/client/operations` has it. */
export function callFunction(
  transport: Transport,
  operation: string,
  given: Arguments,
  options?: CallOptions,
): Call<unknown> {
  // The kit names operations and arguments as the document does, and so does the client.
  const functions = operations(transport) as unknown as Record<string, (...given: unknown[]) => Call<unknown>>;
  const call = functions[operation];
  if (call === undefined) throw new Error(`There is no function ${operation}.`);
  return call(given, options);
}

/** Calls an operation by a client, with each argument where the document says. */
export function callMethod(
  client: MarketplaceClient,
  operation: string,
  given: Arguments,
  header: Arguments = {},
): Promise<Result> {
  const { method, path, query } = parametersOf(operation);
  const pick = (isIn: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => isIn(name)));
  const isInPath = (name: string) => path.includes(`{${name}}`);
  const isInQuery = (name: string) => query.includes(name);
  const params = { path: pick(isInPath), query: pick(isInQuery), header };
  const body = pick((name) => !isInPath(name) && !isInQuery(name));
  return client.request(method, path, { params, ...(bodied.has(operation) && { body }) });
}

interface OperationParameters {
  id: string;
  method: string;
  path: string;
  query: string[];
}

/** What a call of a client resolves to. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The operations that take a body. */
const bodied = new Set<string>();
const operationParameters = new Map<string, OperationParameters>();
for (const [path, item] of Object.entries(openapi.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    const { operationId: id, parameters = [], requestBody } = Object(operation);
    if (requestBody) bodied.add(id);
    const resolved: Record<string, unknown>[] = parameters.map(resolve);
    const query = resolved.filter((one) => one.in === "query").map(({ name }) => String(name));
    if (id) operationParameters.set(id, { id, method, path, query });
  }
}

function parametersOf(operation: string): OperationParameters {
  const found = operationParameters.get(operation);
  if (found === undefined) throw new Error(`There is no operation ${operation}.`);
  return found;
}

function resolve(value: { $ref?: string }): Record<string, unknown> {
  const name = value.$ref?.replace("#/components/parameters/", "");
  return Object(name === undefined ? value : Reflect.get(openapi.components.parameters, name));
}
