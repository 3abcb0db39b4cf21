import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, ListenOptions } from "node:net";
import type { Answer, Call } from "@runout/http";
import { refuseConnection } from "@runout/http/node";
import type { Logger } from "pino";
import { logAnswer } from "./logger.ts";
import { compileToCall } from "./node-call.ts";

/** How long a client may take to send, in milliseconds. */
export interface SendTimeouts {
  /** Until a request's headers are there; for TLS, until the two sides have agreed, too. */
  headers: number;
  /** Until the whole request is there, its body too. */
  request: number;
}

export interface ListenerOptions {
  /** Answers a call; it does not reject. */
  handle: (call: Call) => Promise<Answer>;
  /** Done once, before the first call. @default nothing */
  prepare?: (() => Promise<void>) | undefined;
  tls: { cert: Buffer; key: Buffer } | undefined;
  /** Addresses and networks whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. */
  trustedProxies: readonly string[];
  /** @default a quarter of a minute for the headers, a minute for all */
  sendTimeouts?: SendTimeouts | undefined;
  log: Logger;
  /** Called for each answer that was sent, with the milliseconds since its request came. @default it is not needed */
  onAnswered?: ((answer: Answer, milliseconds: number) => void) | undefined;
}

/** A service on the network. It does not listen before `listen` is called. */
export interface Listener {
  /** Node's server, for HTTP or HTTPS. */
  readonly server: Server;
  readonly log: Logger;
  /**
   * @returns the address with the port that was bound: `http://127.0.0.1:8080`
   * @throws Error of the listening socket, with its `code`: EADDRINUSE, EADDRNOTAVAIL, ENOTFOUND and the like
   */
  listen(address: Pick<ListenOptions, "host" | "port" | "reusePort">): Promise<string>;
  /** Does once what comes before the first call; `listen` does it too. */
  prepare(): Promise<void>;
  /** Lets open calls finish, and ends their connections with the answers. */
  close(): Promise<void>;
}

/** Enough for the largest body over a slow line, and too little to hold up many connections. */
const DEFAULT_TIMEOUTS: SendTimeouts = { headers: 15_000, request: 60_000 };
/** How long a connection without a request stays open: longer than a proxy in front keeps its own, which is often a minute. */
const KEEP_ALIVE_MS = 72_000;

/** Puts a service on Node's HTTP server. */
export function createListener(options: ListenerOptions): Listener {
  const { handle, tls, log, onAnswered, sendTimeouts = DEFAULT_TIMEOUTS } = options;
  const toCall = compileToCall(options.trustedProxies);
  let isClosing = false;
  let prepared: Promise<void> | undefined;
  const prepare = () => {
    prepared ??= options.prepare?.() ?? Promise.resolve();
    return prepared;
  };

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    const came = performance.now();
    const call = toCall(request);
    handle(call).then(
      (answer) => {
        for (const { level, message, details } of answer.log) log[level]({ code: answer.code, ...details }, message);
        if (answer.isCut) {
          response.socket?.destroy();
          return;
        }
        response.once("finish", () => {
          const milliseconds = performance.now() - came;
          onAnswered?.(answer, milliseconds);
          logAnswer(log, call, answer, milliseconds);
        });
        // While it closes, the server still answers open requests, and ends the connection after it.
        if (isClosing || answer.isLast) answer.headers.connection = "close";
        response.writeHead(answer.status, answer.headers);
        response.end(answer.body);
      },
      (err: unknown) => {
        log.error({ err }, "a request was not answered");
        response.socket?.destroy();
      },
    );
  }

  const { headers: headersTimeout, request: requestTimeout } = sendTimeouts;
  const timeouts = {
    headersTimeout,
    requestTimeout,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: Math.ceil(headersTimeout / 3),
    // The service says itself that it is missing, in its own error shape.
    requireHostHeader: false,
  };
  const newServer = (): Server => {
    const server = tls
      ? createTlsServer({ ...tls, ...timeouts, handshakeTimeout: headersTimeout }, onRequest)
      : createServer(timeouts, onRequest);
    server.on("clientError", (error: Error & { code?: string }, socket) => {
      // Read before the connection ends.
      const address: unknown = Reflect.get(socket, "remoteAddress");
      const status = refuseConnection(error, socket);
      // Not the error itself: it holds what was sent, which may be credentials.
      if (status !== undefined) log.info({ status, reason: error.code, address }, "a connection was refused");
    });
    return server;
  };
  const server = newServer();
  const others: Server[] = [];

  async function listen({ host, ...address }: Parameters<Listener["listen"]>[0]): Promise<string> {
    await prepare();
    await bind(server, { host, ...address });
    // A server that listens on TCP has an address and a port.
    const bound = server.address() as AddressInfo;
    if (host === "localhost") {
      // The name stands for two addresses, and clients choose either.
      for (const { address: other } of await lookup(host, { all: true })) {
        if (other === bound.address) continue;
        const second = newServer();
        const isBound = await bind(second, { ...address, host: other, port: bound.port }).then(
          () => true,
          (err: unknown) => {
            log.warn({ err }, "localhost has an address that cannot be listened on");
            return false;
          },
        );
        if (isBound) others.push(second);
      }
    }
    return `${tls ? "https" : "http"}://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
  }

  async function close(): Promise<void> {
    isClosing = true;
    await Promise.all([server, ...others].filter(({ listening }) => listening).map(closeServer));
  }

  return {
    server,
    log,
    listen,
    prepare,
    close,
  };
}

async function bind(server: Server, address: ListenOptions): Promise<void> {
  server.listen(address);
  await once(server, "listening");
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
