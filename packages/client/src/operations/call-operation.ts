import type { CallSettings, OperationFacts } from "../layers/layer.ts";
import type { Transport } from "../transport.ts";
import { type Call, type CallResult, callOf, metadataOf } from "./call.ts";
import { readAnswer } from "./read-answer.ts";
import { checkHeaders, checkParameters, serializeBody, serializePath, serializeQuery } from "./serialize.ts";

/** What can be set for one call beside its parameters. */
export interface CallOptions extends CallSettings {
  /** More headers; one given here wins over the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** More parameters for the query, such as one that the contract does not know. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Calls an operation of the contract.
 *
 * @throws TypeError, as a rejection, for a parameter that is missing, not known, or cannot be sent; nothing is sent then
 */
export function callOperation<Data>(
  transport: Transport,
  operation: OperationFacts,
  parameters: object,
  options: CallOptions = {},
): Call<Data> {
  return callOf(send<Data>(transport, operation, parameters, options), (page) =>
    callOperation(transport, operation, { ...parameters, page }, options),
  );
}

async function send<Data>(
  transport: Transport,
  operation: OperationFacts,
  parameters: object,
  { headers, query: more, ...settings }: CallOptions,
): Promise<CallResult<Data>> {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(checkParameters(parameters, "parameters"))) {
    if (operation.path.includes(`{${name}}`)) path[name] = value;
    else if (operation.query?.includes(name)) query[name] = value;
    else if (operation.body) body[name] = value;
    else if (value !== undefined) throw new TypeError(`${operation.id} has no parameter ${name}.`);
  }
  return sendCall(transport, operation.method, serializePath(operation.path, path), {
    ...settings,
    operation,
    headers,
    query: more ? { ...query, ...more } : query,
    body: operation.body ? body : undefined,
  });
}

interface SentCall extends CallOptions {
  operation?: OperationFacts;
  body: unknown;
}

/** Sends a call whose path is complete, and reads its answer. */
export async function sendCall<Data>(
  transport: Transport,
  method: string,
  path: string,
  { operation, headers, query = {}, body, ...settings }: SentCall,
): Promise<CallResult<Data>> {
  const text = serializeQuery(query);
  const answer = await transport.send({
    ...settings,
    operation,
    method,
    url: `${transport.baseUrl}${path}${text && `?${text}`}`,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...checkHeaders(headers) },
    body: body === undefined ? undefined : serializeBody(body),
  });
  // The answer is typed by the contract. Whether it is what the contract says is what an observer looks at.
  return { data: (await readAnswer(answer)) as Data, metadata: metadataOf(answer) };
}
