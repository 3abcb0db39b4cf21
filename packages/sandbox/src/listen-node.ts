import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Call } from "@runout/http";
import { addressOf, bodyOf, refuseConnection } from "@runout/http/node";
import { hasSeveralHosts } from "@runout/http/request";
import type { Listen } from "./listen.ts";

const HOST = "127.0.0.1";

/** Answers on a free port of this machine, which only programs on it can reach. */
export const listen: Listen = async (handle) => {
  const server = createServer((request, response) => {
    handle(callOf(request)).then(
      ({ isCut, status, headers, body }: Answer) => {
        if (isCut) response.socket?.destroy();
        else response.writeHead(status, headers).end(body);
      },
      // `handle` makes an answer of every error; what it rejects with is a fault of its own.
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  server.on("clientError", refuseConnection);
  server.listen(0, HOST);
  await once(server, "listening");
  // A server that listens on a port has an address with it.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

const callOf = (request: IncomingMessage): Call => ({
  method: request.method ?? "GET",
  target: request.url ?? "/",
  headers: request.headers,
  clientAddress: request.socket.remoteAddress ?? HOST,
  hasSeveralHosts: hasSeveralHosts(request.rawHeaders),
  addressedHost: request.httpVersion === "1.0" ? addressOf(request) : undefined,
  body: bodyOf(request),
});
