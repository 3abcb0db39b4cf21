import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on a free port of this machine. */
export interface FakeServer {
  url: string;
  /** Answers the requests from here on. */
  answer(listener: RequestListener): void;
  close(): Promise<void>;
}

/** Starts a server whose answers a test chooses, so that what comes over the wire can be wrong in every way. */
export async function startServer(): Promise<FakeServer> {
  let answerer: RequestListener = (_, response) => void response.writeHead(404).end();
  const server = createServer((request, response) => answerer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port, not on a pipe
    answer(listener) {
      answerer = listener;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
