import type { Outgoing } from "./layers/layer.ts";

/** What is sent of a request. */
export type RequestParts = Pick<Outgoing, "method" | "url" | "headers" | "body" | "signal" | "init">;

/** How a request is to be sent, besides its method, headers and body, as far as the platform supports such options. */
const WISHES = ["cache", "credentials", "keepalive", "mode"] as const;

/** The parts of what `fetch` takes. A body is read once, so that it can be sent again. */
export async function requestParts(input: string | URL | Request, init?: RequestInit): Promise<RequestParts> {
  const simple = simpleParts(input, init);
  if (simple) return simple;
  const request = new Request(input, init);
  const { method, url, signal } = request;
  const headers = Object.fromEntries(request.headers);
  const isText = /json|text|urlencoded/.test(headers["content-type"] ?? "");
  const body = request.body ? await (isText ? request.text() : request.arrayBuffer()) : undefined;
  return { method, url, headers, body, signal, init: wishesOf(request) };
}

/**
 * The same without a `Request`, which takes longer to make than all the rest of a call. It knows an absolute address and a body of
 * text; undefined for everything else, and for what a request would refuse.
 */
function simpleParts(input: string | URL | Request, init: RequestInit = {}): RequestParts | undefined {
  const { method = "GET", headers = {}, body, signal } = init;
  const address = String(input);
  const isText = typeof body === "string";
  if (!isText && body !== undefined) return undefined;
  if (!(/^(POST|PUT|DELETE)$/.test(method) || (method === "GET" && !isText))) return undefined;
  if (!/^https?:\/\/[^/?#@]+([/?#]|$)/.test(address)) return undefined;
  const entries = headers instanceof Headers ? headers : new Headers(headers);
  return {
    method,
    url: new URL(address).href,
    headers: Object.fromEntries(entries),
    body,
    signal,
    init: wishesOf(init),
  };
}

function wishesOf(given: Request | RequestInit): RequestInit | undefined {
  let wishes: RequestInit | undefined;
  for (const name of WISHES) if (given[name]) wishes = { ...wishes, [name]: given[name] };
  return wishes;
}
