import type { CallSettings, OperationFacts, SendRequest } from "./layers/layer.ts";
import { toResponse } from "./to-response.ts";
import type { Transport } from "./transport.ts";

/** What is known of a request beside itself. */
interface Circumstances extends Omit<CallSettings, "signal"> {
  readonly own: boolean;
  readonly operation: OperationFacts | undefined;
  readonly binary: boolean;
  readonly fetch?: SendRequest | undefined;
}

/** Sends a request through the layers, as `fetch` does. Its body is read once, so that it can be sent again. */
export async function fetchCall(
  transport: Transport,
  request: Request,
  circumstances: Circumstances,
): Promise<Response> {
  const { method, url, signal } = request;
  const headers = Object.fromEntries(request.headers);
  const isText = /json|text|urlencoded/.test(headers["content-type"] ?? "text");
  const answer = await transport.send({
    ...circumstances,
    method,
    url,
    signal,
    headers,
    init: initOf(request),
    body: request.body ? await (isText ? request.text() : request.arrayBuffer()) : undefined,
  });
  return toResponse(answer);
}

/** How a request wants to be sent, beside its method, headers and body, as far as the platform knows such wishes. */
const WISHES = ["cache", "credentials", "keepalive", "mode"] as const;

const initOf = (request: Request): RequestInit =>
  Object.fromEntries(WISHES.flatMap((name) => (request[name] ? [[name, request[name]]] : [])));
