import { dereference } from "@runout/http/openapi";
import { operationNamed } from "../documents.ts";
import { type RawRequest, sendRequest } from "../send-request.ts";
import type { ServerUnderTest } from "../server-under-test/start-server-under-test.ts";
import { allowRequestToken, type Permission } from "./allow-request-token.ts";
import type { AnyOperationId, CallerName, DocumentedCall } from "./documented-call.ts";

const TOKENS: Readonly<Record<Exclude<CallerName, "anonymous">, string>> = {
  seller: "Discogs token=seller-token",
  buyer: "Discogs token=buyer-token",
  store: "Discogs token=store-token",
  collector: "Discogs token=collector-token",
  application: "Discogs key=demo-key, secret=demo-secret",
  unknown: "Discogs token=no-such-token",
};

/** OAuth's parameters as the demo's own application sends them without a library. */
const OAUTH = { oauth_consumer_key: "demo-key", oauth_signature_method: "PLAINTEXT", oauth_signature: "demo-secret&" };

/** A request, ready to be sent. */
export interface PreparedRequest extends RawRequest {
  id: AnyOperationId;
  origin: string;
}

let callers = 0;
/** An address that no call has come from before, so that no rate limit is used up. */
function newAddress(): string {
  callers += 1;
  return `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}`;
}

/**
 * Does what comes before a call, and writes its request. The sandbox is as after a reset when this is called.
 *
 * @param now in seconds
 */
export async function prepareRequest(
  server: ServerUnderTest,
  id: AnyOperationId,
  call: DocumentedCall,
  now = Math.floor(Date.now() / 1000),
): Promise<PreparedRequest> {
  for (const step of call.before ?? []) {
    if ("script" in step) await server.script(step.script);
    else await expectSuccess(await prepareRequest(server, step.operation, step.call, now));
  }
  const permission: Permission | undefined = JSON.stringify([call.query, call.oauth]).includes("{token}")
    ? await allowRequestToken(server.url, newAddress())
    : undefined;
  const prepared = writeRequest(call.withoutSandbox ? server.urlWithoutSandbox : server.url, id, call, {
    ...permission,
    now: String(now),
  });
  if (call.isTooQuick) await useUpRateLimit(prepared);
  await server.refuse(call.refusal);
  return prepared;
}

/** The request of a call that needs nothing before it. */
export const plainRequest = (origin: string, id: AnyOperationId, call: DocumentedCall): PreparedRequest =>
  writeRequest(origin, id, call, {});

function writeRequest(
  origin: string,
  id: AnyOperationId,
  call: DocumentedCall,
  values: Readonly<Record<string, string>>,
): PreparedRequest {
  const { of, operation } = operationNamed(id);
  const { as = of.name === "sandbox" ? "anonymous" : "seller", query = "", oauth } = call;
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(call.path?.[name] ?? operation.parameters.find((one) => one.name === name)?.example)),
  );
  const signature = Object.entries({ ...OAUTH, ...oauth }).map(
    ([name, value]) => `${name}="${encodeURIComponent(fill(value))}"`,
  );
  const authorization = oauth ? `OAuth ${signature.join(", ")}` : as === "anonymous" ? undefined : TOKENS[as];
  const body = bodyOf(id, call);
  return {
    id,
    origin,
    method: operation.method,
    target: query === "" ? path : `${path}?${fill(query)}`,
    headers: {
      // The addresses of the document's examples begin so.
      host: "127.0.0.1:8080",
      "x-forwarded-for": newAddress(),
      ...(authorization !== undefined && { authorization }),
      ...(body !== undefined && { "content-type": "application/json", "content-length": `${Buffer.byteLength(body)}` }),
      ...call.headers,
    },
    body,
  };
}

function bodyOf(id: AnyOperationId, { rawBody, body, request }: DocumentedCall): string | Buffer | undefined {
  if (rawBody !== undefined) return rawBody;
  if (request !== undefined) return JSON.stringify(requestExample(id, request));
  return body === undefined ? undefined : JSON.stringify(body);
}

/** The value of a request example. */
function requestExample(id: AnyOperationId, name: string): unknown {
  const { of, operation } = operationNamed(id);
  const example = operation.body?.media.examples?.[name];
  if (example === undefined) throw new Error(`${id} has no request example ${name}.`);
  return dereference<{ value?: unknown }>(of.document, example).value;
}

async function expectSuccess(request: PreparedRequest): Promise<void> {
  const { status, body } = await sendRequest(request.origin, request);
  if (status >= 300)
    throw new Error(`${request.method} ${request.target}, which comes before, answered ${status} ${body}`);
}

async function useUpRateLimit(request: PreparedRequest): Promise<void> {
  const { headers } = request;
  const greeting = { ...request, method: "GET", target: "/", body: undefined };
  const { "x-forwarded-for": address = "", host = "" } = headers;
  const bare = { host, "x-forwarded-for": address, authorization: TOKENS.seller };
  for (let call = 0; call < 60; call += 1) await sendRequest(request.origin, { ...greeting, headers: bare });
}
