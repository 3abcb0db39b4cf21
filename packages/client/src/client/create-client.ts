import createFetchClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../contract.ts";
import { operationOfTemplate } from "../find-operation.ts";
import { PAGE } from "../operations/call.ts";
import { checkParameters, serializeBody, serializePath, serializeQuery } from "../operations/serialize.ts";
import { type ClientOptions, createTransport, type Transport } from "../transport.ts";
import { type CallInit, executeCall, type Result, type Send, type SendParts } from "./execute-call.ts";
import type { MarketplaceClient } from "./marketplace-client.ts";
import { unwrap } from "./unwrap.ts";

/**
 * Makes a client whose paths, parameters, bodies and answers are typed by the contract. A header that is given for one call wins
 * over the client's own.
 *
 * @throws TypeError that names the option: for a `baseUrl` that is no http or https URL, and for a `userAgent` or a credential
 * that is missing, blank, or cannot stand in a header
 * @example
 * const client = createClient({
 *   baseUrl: "http://127.0.0.1:8080",
 *   auth: { type: "token", token: "seller-token" },
 *   userAgent: "my-shop/1.0",
 * });
 * const { data, error } = await client.GET("/marketplace/listings/{listing_id}", {
 *   params: { path: { listing_id: 4300801460 } },
 * });
 */
export function createClient(options: ClientOptions): MarketplaceClient {
  const transport = createTransport(options);
  const client = createFetchClient<paths>({
    baseUrl: transport.baseUrl,
    pathSerializer: fillPath,
    querySerializer: (query) => serializeQuery(checkParameters(query, "params.query")),
    bodySerializer: serializeBody,
  });
  const send = client.request as Send; // the same function for all paths, seen without their types
  let hasMiddleware = false;
  const call = (method: string, path: string, init: CallInit = {}): Promise<Result> => {
    // A caller who looks at requests and responses gets real ones.
    const isPlain = !(hasMiddleware || init.middleware?.length || init.Request);
    const result = executeCall(send, method, path, init, sendThrough(transport, method, path, init), isPlain);
    const query = (page: number) => ({ ...init.params, query: { ...Object(init.params?.query), page } });
    return Object.assign(result, {
      [PAGE]: (page?: number) =>
        unwrap(page === undefined ? result : call(method, path, { ...init, params: query(page) })),
    });
  };
  const methods = Object.keys(client).map((name) => [name, (path: string, init?: CallInit) => call(name, path, init)]);
  const request = (method: string, path: string, init?: CallInit) => call(method.toUpperCase(), path, init);
  return {
    ...Object.fromEntries(methods),
    use(...all: Middleware[]) {
      client.use(...all);
      hasMiddleware = true;
    },
    eject: client.eject,
    transport,
    request,
    get budget() {
      return transport.budget;
    },
  } as unknown as MarketplaceClient; // the same methods with the same arguments, typed by the contract
}

/** Fills a path, and refuses parameters that it does not have. */
function fillPath(template: string, parameters: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(checkParameters(parameters, "params.path"))) {
    const isKnown = template.includes(`{${name}}`) || value === undefined;
    if (!isKnown) throw new TypeError(`The path has no parameter ${name}.`);
  }
  return serializePath(template, parameters);
}

/** Sends what openapi-fetch made of one call through the layers. */
function sendThrough(transport: Transport, method: string, path: string, init: CallInit): SendParts {
  const { timeout, retries, fetch } = init;
  const operation = operationOfTemplate(method, path);
  return (parts) => {
    const own = parts.url.startsWith(`${transport.baseUrl}/`);
    return transport.send({ ...parts, own, operation, timeout, retries, fetch });
  };
}
