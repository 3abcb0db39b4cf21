/** How long a client may take to send, in milliseconds. */
export interface SendTimeouts {
  /** Until a request's headers are there; for TLS, until the two sides have agreed, too. */
  headers: number;
  /** Until the whole request is there, its body too. */
  request: number;
}

/** Enough for the largest body over a slow line, and too little to hold up many connections. */
const DEFAULTS: SendTimeouts = { headers: 15_000, request: 60_000 };

/** The options of Node's servers that end the connections of slow senders. Fastify sets the timeout of a request itself. */
export function sendTimeouts({ headers, request }: SendTimeouts = DEFAULTS) {
  return {
    requestTimeout: request,
    node: { headersTimeout: headers, handshakeTimeout: headers, connectionsCheckingInterval: Math.ceil(headers / 3) },
  };
}
